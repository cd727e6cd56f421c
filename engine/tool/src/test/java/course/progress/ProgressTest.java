package course.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("progress")
class ProgressTest {
    private static final String PAGES = "gather/in-order";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    @TempDir
    private Path folder;
    private Path file;
    private Progress progress;

    @BeforeEach
    void open() {
        file = folder.resolve(".course/progress.txt");
        progress = new Progress(file, InstantSource.fixed(NOON));
    }

    @Test
    @DisplayName("is empty before the first check, and the file is not made for reading")
    void empty() {
        assertThat(progress.of(PAGES)).isEqualTo(Entry.NEW);
        assertThat(file).doesNotExist();
    }

    @Test
    @DisplayName("remembers the last verdict, and a pass for good")
    void verdicts() {
        progress.judged(PAGES, "SEQUENTIAL");
        assertThat(progress.of(PAGES).state()).isEqualTo(State.OPEN);
        assertThat(progress.of(PAGES).last()).isEqualTo("SEQUENTIAL");

        progress.judged(PAGES, "PASS");
        progress.judged(PAGES, "ORDER_LOST");
        assertThat(progress.of(PAGES).passed()).isTrue();
        assertThat(progress.of(PAGES).last()).isEqualTo("ORDER_LOST");
        assertThat(progress.of(PAGES).when()).isEqualTo(NOON);
    }

    @Test
    @DisplayName("a reset opens the exercise again and forgets its hints")
    void reset() {
        progress.hinted(PAGES, 2);
        progress.diagnosed(PAGES, "SEQUENTIAL");
        progress.judged(PAGES, "PASS");

        progress.reset(PAGES);

        assertThat(progress.of(PAGES).state()).isEqualTo(State.OPEN);
        assertThat(progress.of(PAGES).hints()).isZero();
        assertThat(progress.of(PAGES).diagnosed()).isEmpty();
        assertThat(progress.of(PAGES).restarted()).isTrue();
    }

    @Test
    @DisplayName("having asked for the solution counts until the exercise is passed or reset")
    void asked() {
        progress.asked(PAGES);
        assertThat(progress.of(PAGES).asked()).isTrue();

        progress.reset(PAGES);
        assertThat(progress.of(PAGES).asked()).isFalse();
    }

    @Test
    @DisplayName("is a text of one sorted line an exercise")
    void text() throws IOException {
        progress.judged("semaphores/cap", "OVER_CAP");
        progress.judged(PAGES, "PASS");
        progress.hinted("semaphores/cap", 1);

        assertThat(Files.readAllLines(file)).containsExactly(
                "# Progress of the course, a line an exercise. It may be committed: two machines' lines merge.",
                "gather/in-order passed last=PASS when=2026-11-21T12:00:00Z",
                "semaphores/cap open last=OVER_CAP when=2026-11-21T12:00:00Z hints=1");
    }

    @Test
    @DisplayName("keeps lines and values it does not know, and drops the marks of a merge conflict")
    void unknown() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                # my own note
                <<<<<<< HEAD
                gather/in-order open last=RACE when=2026-11-20T08:00:00Z mood=fine
                =======
                something else entirely
                >>>>>>> other
                gather/in-order passed when=yesterday
                """);

        progress.hinted(PAGES, 1);

        assertThat(Files.readAllLines(file)).contains(
                "# my own note",
                "something else entirely",
                "gather/in-order passed when=yesterday",
                "gather/in-order open last=RACE when=2026-11-21T12:00:00Z hints=1 mood=fine")
                .noneMatch(line -> line.startsWith("<<<") || line.startsWith(">>>") || line.startsWith("==="));
    }

    @Test
    @DisplayName("merges two machines' lines: a pass beats a later attempt, a later reset beats a pass")
    void merge() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                gather/in-order open last=RACE when=2026-11-20T10:00:00Z hints=2
                gather/in-order passed last=PASS when=2026-11-20T08:00:00Z
                gather/keep-failures passed last=PASS when=2026-11-20T08:00:00Z
                gather/keep-failures restarted when=2026-11-20T09:00:00Z
                semaphores/cap restarted when=2026-11-20T07:00:00Z
                semaphores/cap passed last=PASS when=2026-11-20T08:00:00Z
                """);

        assertThat(progress.of(PAGES).passed()).isTrue();
        assertThat(progress.of(PAGES).hints()).isEqualTo(2);
        assertThat(progress.of("gather/keep-failures").passed()).isFalse();
        assertThat(progress.of("semaphores/cap").passed()).isTrue();
    }

    @Test
    @DisplayName("loses nothing when many write at once")
    void together() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40).forEach(i -> threads.execute(() ->
                    new Progress(file, InstantSource.fixed(NOON)).judged("gather/number-" + i, "PASS")));
        }

        assertThat(progress.all()).hasSize(40).allSatisfy((_, entry) -> assertThat(entry.passed()).isTrue());
        assertThat(file.getParent()).isDirectoryNotContaining(path -> path.getFileName().toString().endsWith(".new"));
    }
}
