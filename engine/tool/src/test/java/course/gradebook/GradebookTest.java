package course.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Diagnosis;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.verdict.CriterionResult;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a gradebook")
class GradebookTest {
    @TempDir
    private Path folder;
    private Assignment assignment;
    private final Roster roster = new Roster(List.of(new Student("ada", "Ada Lovelace"), new Student("bob", ""), new Student("cem", "Cem"),
            new Student("@dora", "Dora")));

    @BeforeEach
    void sample() {
        assignment = Assignment.of(Sample.catalog(folder));
    }

    private List<Graded> results() {
        return List.of(
                Sample.passed("zoe", Sample.IN_ORDER), Sample.passed("zoe", Sample.KEEP), Sample.passed("zoe", Sample.CAP),
                Sample.passed("ada", Sample.IN_ORDER), Sample.half("ada", Sample.KEEP, Diagnosis.SEQUENTIAL, "1 request in flight"),
                Sample.outcome("ada", Sample.CAP, GradeOutcome.COMPILE_ERROR, "Line 3: ';' expected"),
                Sample.passed("bob", Sample.IN_ORDER), Sample.outcome("bob", Sample.KEEP, GradeOutcome.GRADER_ERROR, "The disk is full."),
                Sample.outcome("@dora", Sample.IN_ORDER, GradeOutcome.MISSING, ""), Sample.outcome("@dora", Sample.KEEP, GradeOutcome.MISSING, ""),
                Sample.outcome("@dora", Sample.CAP, GradeOutcome.MISSING, ""),
                Sample.passed("ada", "old/exercise"));
    }

    @Test
    @DisplayName("has a row for each roster entry; what is not graded is no zero, and everything odd is said")
    void rows() {
        var book = Gradebook.of(assignment, roster, results());

        assertThat(GradebookCsv.of(assignment, book.rows())).isEqualTo("""
                student,gather/in-order,gather/keep-failures,semaphores/cap,total,max
                '@dora,0,0,0,0,40
                ada,10,8,0,18,40
                bob,10,,,,40
                cem,,,,,40
                """.replace("\n", "\r\n"));
        assertThat(GradebookCsv.of(assignment, book.unlisted())).contains("zoe,10,20,10,40,40");
        assertThat(book.said()).containsExactly(
                "Dora (@dora) handed nothing in: 0 points.",
                "Cem (cem) was expected, and nothing of theirs was graded: no total.",
                "zoe handed in and is not on the roster: see unlisted.csv.",
                "bob has no total, 2 of 3 exercises are not graded: gather/keep-failures, semaphores/cap.",
                "Results for old/exercise are left out: it is not assigned.");
    }

    @Test
    @DisplayName("is the same whatever order the results come in")
    void order() {
        assertThat(Gradebook.of(assignment, roster, results().reversed())).isEqualTo(Gradebook.of(assignment, roster, results()));
    }

    @Test
    @DisplayName("gives other points for the same results, without running anything")
    void otherPoints() {
        var changed = Assignment.parse("a.txt", "* points=7\nsemaphores/* assigned=no", Sample.catalog(folder));

        assertThat(GradebookCsv.of(changed, Gradebook.of(changed, roster, results()).rows())).contains("ada,7,3,10,14\r\n");
    }

    @Test
    @DisplayName("shares points out in whole numbers that add up, in proportion and never backwards")
    void shares() {
        for (var points = 0; points <= 60; points++) {
            for (var criteria = 1; criteria <= 7; criteria++) {
                var graded = new Graded("ada", Sample.IN_ORDER, GradeOutcome.PASSED, IntStream.rangeClosed(1, criteria)
                        .mapToObj(it -> CriterionResult.passed(it, "", it, null)).toList(), "PASS", "", false);
                var mark = Mark.of(new Assigned(Sample.IN_ORDER, "", "", points, 10, Visibility.VISIBLE, null), graded);

                var shares = mark.criteria().stream().map(CriterionResult::points).toList();
                assertThat(mark.earned()).as("%d points for %d criteria", points, criteria).isEqualTo(points);
                assertThat(shares).isSorted().allMatch(it -> it >= 0);
            }
        }
    }

    @Test
    @DisplayName("comes out of the CSV as it went in, and no cell is a formula")
    void roundTrip() throws Exception {
        for (var id : Texts.nasty(2000).map(Student::composed).filter(it -> !it.isEmpty()).distinct().toList()) {
            var book = Gradebook.of(assignment, new Roster(List.of(Student.unnamed(id))), List.of());

            var text = GradebookCsv.of(assignment, book.rows());
            try (var reader = CsvReader.builder().ofCsvRecord(text)) {
                var cell = reader.stream().toList().get(1).getField(0);
                assertThat(cell.startsWith("'") && !id.startsWith("'") ? cell.substring(1) : cell).isEqualTo(id);
                assertThat("=+-@\t\r\n＝＋－＠").doesNotContain(cell.substring(0, 1));
            }
        }
    }
}
