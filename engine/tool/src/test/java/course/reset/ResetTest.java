package course.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.catalog.Exercise;
import course.catalog.SampleTree;
import course.original.MissingOriginal;
import course.original.Originals;
import course.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("reset and undo")
class ResetTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    @TempDir
    private Path home;
    private SampleTree tree;
    private Exercise exercise;
    private String stub;
    private Progress progress;
    private Path history;
    private Reset reset;

    @BeforeEach
    void publish() {
        tree = SampleTree.at(home);
        exercise = tree.inOrder();
        stub = tree.read(exercise.file());
        Originals.relock(exercise.folder());
        var originals = new Originals(tree.home(), tree.catalog());
        originals.keep();
        progress = new Progress(tree.home().resolve(".course/progress.txt"), CLOCK);
        history = tree.home().resolve(".course/history");
        reset = new Reset(originals, progress, history, CLOCK);
    }

    @Test
    @DisplayName("a reset puts the stub back, keeps the work and opens the exercise")
    void putsBack() throws IOException {
        Files.writeString(exercise.file(), "my work");
        progress.judged(exercise.id(), "PASS");

        var outcome = reset.reset(exercise);

        var kept = history.resolve("gather/in-order/20261121T120000Z-1.java");
        assertThat(outcome).isEqualTo(new Outcome.PutBack(exercise.file(), Optional.of(kept)));
        assertThat(exercise.file()).hasContent(stub);
        assertThat(kept).hasContent("my work");
        assertThat(progress.of(exercise.id()).passed()).isFalse();
    }

    @Test
    @DisplayName("an undo brings the work back, byte for byte, and a second one takes that back")
    void undo() throws IOException {
        var work = new byte[] {'m', 'y', '\r', '\n', (byte) 0xE4, '\n'};
        Files.write(exercise.file(), work);

        reset.reset(exercise);
        reset.undo(exercise);
        assertThat(Files.readAllBytes(exercise.file())).isEqualTo(work);

        reset.undo(exercise);
        assertThat(exercise.file()).hasContent(stub);

        reset.undo(exercise);
        assertThat(Files.readAllBytes(exercise.file())).isEqualTo(work);
    }

    @Test
    @DisplayName("every text is kept, also when resets follow each other within a second or the clock goes back")
    void everything() throws IOException {
        for (var work : new String[] {"one", "two", "three"}) {
            Files.writeString(exercise.file(), work);
            reset.reset(exercise);
        }
        var earlier = InstantSource.fixed(Instant.parse("2001-01-01T00:00:00Z"));
        Files.writeString(exercise.file(), "four");
        new Reset(new Originals(tree.home(), tree.catalog()), progress, history, earlier).reset(exercise);

        assertThat(new History(history, CLOCK).all("gather/in-order")).map(tree::read)
                .containsExactly("one", "two", "three", "four");
        reset.undo(exercise);
        assertThat(exercise.file()).hasContent("four");
    }

    @Test
    @DisplayName("an untouched stub is left alone, and there is nothing to undo")
    void untouched() {
        assertThat(reset.reset(exercise)).isEqualTo(new Outcome.AsItCame(exercise.file()));
        assertThat(reset.undo(exercise)).isEqualTo(new Outcome.NothingKept(exercise.file()));
        assertThat(history).doesNotExist();
    }

    @Test
    @DisplayName("a deleted file comes back")
    void deleted() throws IOException {
        Files.delete(exercise.file());

        assertThat(reset.reset(exercise)).isEqualTo(new Outcome.PutBack(exercise.file(), Optional.empty()));
        assertThat(exercise.file()).hasContent(stub);
    }

    @Test
    @DisplayName("when the work can't be kept it is not overwritten")
    void fullDisk() throws IOException {
        Files.writeString(exercise.file(), "my work");
        Files.createDirectories(history.getParent());
        Files.writeString(history, "a file where the folder should be");

        assertThatThrownBy(() -> reset.reset(exercise)).isInstanceOf(UncheckedIOException.class);
        assertThat(exercise.file()).hasContent("my work");
    }

    @Test
    @DisplayName("without the original nothing is overwritten")
    void noOriginal() throws IOException {
        Files.writeString(exercise.file(), "my work");
        try (var files = Files.list(tree.home().resolve(".course/originals"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }

        assertThatThrownBy(() -> reset.reset(exercise)).isInstanceOf(MissingOriginal.class);
        assertThat(exercise.file()).hasContent("my work");
    }

    @Test
    @DisplayName("mending puts a changed suite back and leaves the learner's file alone")
    void mend() throws IOException {
        var suite = tree.read(exercise.suite());
        Files.writeString(exercise.suite(), "changed");
        Files.writeString(exercise.file(), "my work");

        var outcomes = reset.mend(exercise);

        var kept = history.resolve("gather/InOrderCheck.java/20261121T120000Z-1.java");
        assertThat(outcomes).containsExactly(new Outcome.PutBack(exercise.suite(), Optional.of(kept)));
        assertThat(exercise.suite()).hasContent(suite);
        assertThat(exercise.file()).hasContent("my work");
        assertThat(kept).hasContent("changed");
        assertThat(reset.mend(exercise)).isEmpty();
    }
}
