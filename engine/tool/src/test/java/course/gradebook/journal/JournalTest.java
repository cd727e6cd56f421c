package course.gradebook.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.check.Diagnosis;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.gradebook.BadFile;
import course.gradebook.Sample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the journal")
class JournalTest {
    private static final Graded ADA = Sample.half("ada", Sample.IN_ORDER, Diagnosis.SEQUENTIAL, "a line\nwith \"quotes\" and ş");
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("out/journal.jsonl");
    }

    private void ada() {
        try (var journal = Journal.resume(file)) {
            ADA.criteria().forEach(it -> journal.judged("ada", Sample.IN_ORDER, "f1", it));
            journal.graded("f1", ADA);
            journal.judged("bob", Sample.CAP, "f2", Sample.good(1, 4));
        }
    }

    @Test
    @DisplayName("gives back what was graded, and the criteria of what was interrupted, as long as nothing has changed")
    void resumes() {
        ada();

        try (var journal = Journal.resume(file)) {
            var recorded = journal.recorded();
            assertThat(recorded.graded("ada", Sample.IN_ORDER, "f1")).contains(ADA);
            assertThat(recorded.graded("ada", Sample.IN_ORDER, "other")).isEmpty();
            assertThat(recorded.criteria("bob", Sample.CAP, "f2")).containsExactly(Sample.good(1, 4));
            assertThat(recorded.criteria("bob", Sample.CAP, "other")).isEmpty();
            assertThat(recorded.said()).isEmpty();
            assertThat(recorded.results()).extracting(Graded::outcome).containsExactly(GradeOutcome.FAILED, GradeOutcome.NOT_RUN);
            assertThat(recorded.results().getLast().says()).isEqualTo("The grading was interrupted after 1 of its criteria: resume it.");
        }
    }

    @Test
    @DisplayName("loses at most the line under way, wherever a crash tears it, and goes on behind the last whole one")
    void torn() throws Exception {
        ada();
        var whole = Files.readAllBytes(file);
        var begin = 1 + IntStream.range(0, whole.length - 1).filter(it -> whole[it] == '\n').max().orElseThrow();

        for (var end = begin; end < whole.length; end += 101) {
            Files.write(file, Arrays.copyOf(whole, end));
            try (var journal = Journal.resume(file)) {
                assertThat(journal.recorded().graded("ada", Sample.IN_ORDER, "f1")).contains(ADA);
                assertThat(journal.recorded().criteria("bob", Sample.CAP, "f2")).isEmpty();
                journal.judged("bob", Sample.CAP, "f2", Sample.good(1, 4));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    @DisplayName("begins an exercise anew when its files have changed, or when it is judged again")
    void again() {
        ada();
        try (var journal = Journal.resume(file)) {
            journal.judged("ada", Sample.IN_ORDER, "f9", Sample.good(1, 4));
            journal.judged("bob", Sample.CAP, "f2", Sample.good(1, 4));
        }

        var recorded = Recorded.read(file);
        assertThat(recorded.graded("ada", Sample.IN_ORDER, "f1")).isEmpty();
        assertThat(recorded.criteria("ada", Sample.IN_ORDER, "f9")).hasSize(1);
        assertThat(recorded.criteria("bob", Sample.CAP, "f2")).hasSize(1);
    }

    @Test
    @DisplayName("passes over a damaged line and says which; the others stay")
    void damaged() throws Exception {
        ada();
        Files.writeString(file, "\u0000\u0000 no JSON\n{\"line\":\"graded\",\"fingerprint\":\"x\",\"graded\":null}\n", StandardOpenOption.APPEND);

        var recorded = Recorded.read(file);
        assertThat(recorded.results()).hasSize(2);
        assertThat(recorded.said()).hasSize(2).first().asString().endsWith(":6: this line is damaged and was passed over; what it held will be graded again.");
    }

    @Test
    @DisplayName("begun afresh, keeps the old one beside it")
    void fresh() throws Exception {
        ada();
        var old = Files.readString(file);

        Journal.fresh(file).close();
        Journal.fresh(file).close();

        assertThat(Files.readString(file)).isEqualTo("{\"line\":\"journal\",\"version\":1}\n");
        assertThat(Files.readString(file.resolveSibling("journal.jsonl.1"))).isEqualTo(old);
        assertThat(file.resolveSibling("journal.jsonl.2")).exists();
    }

    @Test
    @DisplayName("refuses a second writer, and what a newer version wrote, with a word of what next")
    void refuses() throws Exception {
        var first = Journal.resume(file);
        assertThatThrownBy(() -> Journal.resume(file)).isInstanceOf(BadFile.class)
                .hasMessageEndingWith("another grading writes this journal. Wait for its end, or use another --out.");
        assertThatThrownBy(() -> Journal.fresh(file)).isInstanceOf(BadFile.class);
        first.close();

        Files.writeString(file, "{\"line\":\"journal\",\"version\":2}\n");
        assertThatThrownBy(() -> Recorded.read(file)).hasMessageContaining(":1: it was written by a newer version of the course, 2 instead of 1.");
    }

    @Test
    @DisplayName("takes lines from several threads, and an interrupted one closes it for nobody")
    void threads() throws Exception {
        try (var journal = Journal.resume(file)) {
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 40).forEach(it -> pool.submit(() -> {
                    if (it % 2 == 0) {
                        Thread.currentThread().interrupt();
                    }
                    journal.graded("f", Sample.passed("s" + it, Sample.CAP));
                }));
            }
        }

        assertThat(Recorded.read(file).results()).hasSize(40);
        assertThat(Recorded.read(file).said()).isEmpty();
    }

    @Test
    @DisplayName("tells submissions and suites apart by every byte and every name")
    void fingerprints() {
        var one = Map.of("A.java", "ab".getBytes(StandardCharsets.UTF_8));

        assertThat(Fingerprint.of(one, Map.of())).hasSize(64).isEqualTo(Fingerprint.of(Map.of("A.java", "ab".getBytes(StandardCharsets.UTF_8)), Map.of()))
                .isNotEqualTo(Fingerprint.of(Map.of(), one)).isNotEqualTo(Fingerprint.of(Map.of("A.javaa", "b".getBytes(StandardCharsets.UTF_8)), Map.of()));
    }
}
