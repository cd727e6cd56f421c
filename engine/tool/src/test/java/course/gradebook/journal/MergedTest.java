package course.gradebook.journal;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Diagnosis;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.gradebook.Assignment;
import course.gradebook.Roster;
import course.gradebook.Sample;
import course.gradebook.journal.Recorded.Entry;
import course.gradebook.journal.Recorded.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("journals of several machines")
class MergedTest {
    private static final Graded PASSED = Sample.passed("ada", Sample.CAP);
    private static final Graded HALF = Sample.half("ada", Sample.CAP, Diagnosis.SEQUENTIAL, "1 in flight");

    private static Recorded journal(String file, String fingerprint, Graded... results) {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        for (var it : results) {
            entries.put(new Key(it.student(), it.exercise()), new Entry(fingerprint, it.criteria(), Optional.of(it)));
        }
        return new Recorded(file, entries, List.of());
    }

    @Test
    @DisplayName("become one, in the order of students and exercises")
    void together() {
        var merged = Merged.of(List.of(journal("1", "f", Sample.passed("bob", Sample.CAP), PASSED), journal("2", "f", Sample.passed("ada", Sample.IN_ORDER))));

        assertThat(merged.results()).containsExactly(Sample.passed("ada", Sample.IN_ORDER), PASSED, Sample.passed("bob", Sample.CAP));
        assertThat(merged.said()).isEmpty();
    }

    @Test
    @DisplayName("say what is there twice, and count it once when they agree but for what was seen")
    void twice() {
        var merged = Merged.of(List.of(journal("1.jsonl", "f", HALF), journal("2.jsonl", "f", Sample.half("ada", Sample.CAP, Diagnosis.SEQUENTIAL, "one in flight"))));

        assertThat(merged.results()).containsExactly(HALF);
        assertThat(merged.said()).containsExactly("ada, semaphores/cap is in 1.jsonl and 2.jsonl: they agree, and it counts once.");
    }

    @Test
    @DisplayName("count nothing that they contradict each other about: another verdict, or other files")
    void contradiction() {
        for (var other : List.of(journal("2.jsonl", "f", HALF), journal("2.jsonl", "other", PASSED))) {
            var merged = Merged.of(List.of(journal("1.jsonl", "f", PASSED), other));

            assertThat(merged.results()).containsExactly(Sample.outcome("ada", Sample.CAP, GradeOutcome.GRADER_ERROR, "Two journals contradict each other."));
            assertThat(merged.said()).containsExactly("ada, semaphores/cap is in 1.jsonl and 2.jsonl: they contradict each other, and none counts."
                    + " Grade it again, or leave one of them out.");
        }
    }

    @Test
    @DisplayName("give new totals when the points have changed, and say again what they had to say")
    void regrade(@TempDir Path folder) throws Exception {
        var catalog = Sample.catalog(folder);
        var assignment = Assignment.read(Files.writeString(folder.resolve("a.txt"), "* assigned=no\ncap points=30 assigned=yes"), catalog);
        var merged = Merged.of(List.of(journal("1", "f", HALF), journal("2", "f", HALF)));

        assertThat(merged.gradebook(Assignment.of(catalog), Roster.ofSubmissions(List.of("ada"))).rows().getFirst().marks().getLast().earned()).isEqualTo(4);
        var book = merged.gradebook(assignment, Roster.ofSubmissions(List.of("ada")));
        assertThat(book.rows().getFirst().total()).hasValue(12);
        assertThat(book.said()).containsExactlyElementsOf(merged.said());
    }

    @Test
    @DisplayName("let a result win over an interruption and over a grader's error, whichever comes first")
    void results() {
        var begun = new Recorded("2", Map.of(new Key("ada", Sample.CAP), new Entry("f", List.of(), Optional.empty())), List.of("2:7: damaged"));
        var error = journal("3", "f", Sample.outcome("ada", Sample.CAP, GradeOutcome.GRADER_ERROR, "The disk is full."));

        assertThat(Merged.of(List.of(begun, error, journal("1", "f", PASSED)))).isEqualTo(new Merged(List.of(PASSED), List.of("2:7: damaged")));
        assertThat(Merged.of(List.of(begun)).results().getFirst().outcome()).isEqualTo(GradeOutcome.NOT_RUN);
        assertThat(Merged.of(List.of(begun, error)).results().getFirst().says()).isEqualTo("The disk is full.");
    }
}
