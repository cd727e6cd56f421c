package course.gradebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.Diagnosis;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.gradebook.Assignment;
import course.gradebook.Gradebook;
import course.gradebook.Roster;
import course.gradebook.Sample;
import course.gradebook.Student;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the teacher's report")
class TeacherReportTest {
    @TempDir
    private Path folder;

    private String report(List<Graded> results) {
        var roster = new Roster(List.of(new Student("ada", "Ada <Lovelace>"), new Student("bob", "Bob"), new Student("cem", Sample.HOSTILE)));
        var assignment = Assignment.of(Sample.catalog(folder));
        return TeacherReport.of(Gradebook.of(assignment, roster, results), Sample.OCCASION, it -> "feedback/some.html");
    }

    @Test
    @DisplayName("gives rates per criterion, groups diagnoses by student, and names what nobody may overlook")
    void everything() {
        var html = report(List.of(
                Sample.half("ada", Sample.IN_ORDER, Diagnosis.SEQUENTIAL, ""), Sample.half("bob", Sample.IN_ORDER, Diagnosis.SEQUENTIAL, ""),
                Sample.passed("cem", Sample.IN_ORDER),
                Sample.passed("ada", Sample.KEEP), Sample.passed("bob", Sample.KEEP), Sample.passed("ada", Sample.CAP), Sample.passed("cem", Sample.KEEP),
                new Graded("bob", Sample.CAP, GradeOutcome.REJECTED, List.of(), "REJECTED", "It calls Runtime.halt.", true)));

        assertThat(html).contains("3 students, 2 with a total, of 40 points", "Isolation: BUBBLEWRAP", "Level 3 of 3, bubblewrap",
                "<span class=\"open\">not kept</span> Students&#39; code may connect to other ports",
                "<span style=\"width:33%\"></span></span> 33 %</td><td class=\"number\">1 of 3", "<a href=\"feedback/some.html\">ada</a>",
                "<strong>SEQUENTIAL</strong> you wait for each answer before asking for the next <span class=\"soft\">(lesson 08, &#39;Start all, then wait&#39;)",
                "<td class=\"number\">2</td><td class=\"names\">Ada &lt;Lovelace&gt;, Bob</td>",
                "<h2>Look at their code</h2>", "Bob (bob), semaphores/cap: REJECTED. It calls Runtime.halt.",
                "<h2>Not graded, and no zero</h2>", "none yet", "<title>Distribution of totals</title>", "Lowest 24, median 29, highest 34, of 40 points.")
                .doesNotContain("<script", "\u001b");
    }

    @Test
    @DisplayName("stands for a class nobody has graded")
    void empty() {
        assertThat(report(List.of())).contains("3 students, 0 with a total", "Of nobody yet: gather/in-order, gather/keep-failures, semaphores/cap.").doesNotContain("Distribution of totals", "<h2>Diagnoses");
    }
}
