package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.SampleTree;
import course.classroom.FakeExaminer;
import course.classroom.SampleClass;
import course.grade.Examiner;
import course.grade.isolate.IsolationReport;
import course.grade.isolate.Level;
import course.terminal.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("grade, regrade and gradebook")
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "commands are shown with .\\ there")
class GradeCommandTest {

    @TempDir
    private Path home;
    private SampleClass handed;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Level level = Level.BUBBLEWRAP;

    @BeforeEach
    void sit() {
        handed = SampleClass.at(SampleTree.at(home), home.resolve("class"));
    }

    @Test
    @DisplayName("grade: what came of it, what to know, where it is; exit 0")
    void grade() {
        handed.hands("ada", SampleClass.IN_ORDER, "right").hands("ada", SampleClass.CAP, "half").hands("bob", SampleClass.IN_ORDER, "right");

        assertThat(run("grade", folder(), "--out", grades())).isEqualTo(Exit.DONE);

        assertThat(out.toString()).isEqualTo("""
                3 of 3 exercises; bob  gather/in-order  PASS
                2 students, 2 with a total, of 40 points in 3 exercises
                Exercises: 3 graded now (passed 2, failed 1), 3 not handed in or refused.
                Isolation: bubblewrap; the report says what it keeps out.

                Gradebook:  grades/gradebook.csv
                Report:     grades/report.html
                """.replace("bob  gather/in-order  PASS", out.toString().lines().findFirst().orElse("").replaceFirst(".*; ", "")));
        assertThat(home.resolve("grades/gradebook.csv")).content().contains("ada,10,0,4,14,40", "bob,10,0,0,10,40");
        assertThat(home.resolve("grades/gradescope/ada.json")).exists();
    }

    @Test
    @DisplayName("grade with an open mark: how many, and how to go on; exit 1")
    void open() {
        handed.hands("ada", SampleClass.IN_ORDER, "broken").hands("bob", SampleClass.IN_ORDER, "right");

        assertThat(run("grade", folder(), "--out", grades())).isEqualTo(Exit.NOT_YET);

        assertThat(out.toString()).contains("2 students, 1 with a total", "ada has no total, 1 of 3 exercises are not graded:",
                "1 mark still open; what is graded stays. Go on with:  ./course grade %s --out %s".formatted(folder(), grades()));
        assertThat(run("grade", folder(), "--out", grades(), "--only", "bob")).isEqualTo(Exit.DONE);
    }

    @Test
    @DisplayName("the command that goes on asks for the same: exercises, jobs, level, part, title and what is published; not for students")
    void again() throws Exception {
        handed.hands("ada", SampleClass.IN_ORDER, "broken");
        var roster = Files.writeString(home.resolve("the roster.csv"), "student\nada\n");

        assertThat(run("grade", folder(), "--out", grades(), "--roster", roster.toString(), "--exercise", "in-order", "--jobs", "2",
                "--require-level", "3", "--shard", "1/1", "--title", "Ada's homework", "--published", "--only", "ada", "--fresh"))
                .isEqualTo(Exit.NOT_YET);

        assertThat(out.toString()).endsWith("Go on with:  ./course grade %s --roster '%s' --out %s --exercise gather/in-order --jobs 2 --require-level 3"
                .formatted(folder(), roster, grades()) + " --title 'Ada'\\''s homework' --published\n");
    }

    @Test
    @DisplayName("a machine below the level asked for: which it has, and why; exit 3; nothing is written")
    void level() {
        handed.hands("ada", SampleClass.IN_ORDER, "right");
        level = Level.LANDLOCK;

        assertThat(run("grade", folder(), "--out", grades(), "--require-level", "3")).isEqualTo(Exit.CANNOT);
        assertThat(err.toString()).contains("at level 2 (landlock), and --require-level asks for 3", "./course doctor");
        assertThat(home.resolve("grades")).doesNotExist();
        assertThat(run("grade", folder(), "--out", grades(), "--require-level", "2")).isEqualTo(Exit.DONE);
    }

    @Test
    @DisplayName("what can't be meant: what, where, what next; exit 2")
    void misuse() throws Exception {
        handed.hands("ada", SampleClass.IN_ORDER, "right");
        Files.writeString(home.resolve("roster.csv"), "name\nAda\n");

        refused("There is no isolation level 4", "grade", folder(), "--require-level", "4");
        refused("'5/4' is no shard: the second of four is --shard 2/4.", "grade", folder(), "--shard", "5/4");
        refused("contradict each other", "grade", folder(), "--fresh", "--resume");
        refused("Did you mean:  --exercise gather/in-order", "grade", folder(), "--exercise", "in-ordr");
        refused("no column is called 'student'", "grade", folder(), "--roster", home.resolve("roster.csv").toString());
        refused("there is no such folder", "grade", home.resolve("nowhere").toString());
        refused("Missing required parameter: 'DIR'", "grade");
        refused("How it is used:  ./course gradebook merge --help", "gradebook", "merge");
        refused("Say what to do: merge, workflow, autograder, classroom50.", "gradebook");
        refused("There is no file for 'jenkins', only for github, gitlab, slurm, kubernetes.", "gradebook", "workflow", "jenkins");
        refused("this is no folder that a grading wrote", "regrade", "--points-only", "--out", home.toString());
        refused("Missing required option: '--points-only'", "regrade");
    }

    @Test
    @DisplayName("regrade --points-only and gradebook merge: new totals, and no code runs")
    void points() {
        handed.hands("ada", SampleClass.IN_ORDER, "half");
        run("grade", folder(), "--out", grades());
        handed.tree().write("exercises/assignment.txt", "gather/in-order points=50\ngather/keep-failures assigned=no\nsemaphores/* assigned=no\n");

        assertThat(run("regrade", "--points-only", "--out", grades())).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("1 student, 1 with a total, of 50 points in 1 exercise", "No code ran.");
        assertThat(home.resolve("grades/gradebook.csv")).content().isEqualTo("student,gather/in-order,total,max\r\nada,20,20,50\r\n");

        assertThat(run("gradebook", "merge", grades(), "--out", home.resolve("all").toString())).isEqualTo(Exit.DONE);
        assertThat(home.resolve("all/gradebook.csv")).hasSameTextualContentAs(home.resolve("grades/gradebook.csv"));
    }

    @Test
    @DisplayName("gradebook workflow: a file for each service; one that is there is left alone")
    void workflow() {
        for (var service : List.of("github", "gitlab", "slurm", "kubernetes")) {
            assertThat(run("gradebook", "workflow", service, "--in", home.resolve("repository").toString())).isEqualTo(Exit.DONE);
        }
        assertThat(home.resolve("repository/grade.slurm")).exists();
        assertThat(out.toString()).contains("Written: repository/grade-job.yml");
        refused("is there already and was left alone", "gradebook", "workflow", "slurm", "--in", home.resolve("repository").toString());
    }

    @Test
    @DisplayName("gradebook classroom50 for somebody who is not there: which word names a student")
    void nobody() {
        handed.hands("ada", SampleClass.IN_ORDER, "right");
        run("grade", folder(), "--out", grades());

        refused("Nobody in grades is called 'bob': STUDENT is the name of the student's folder.",
                "gradebook", "classroom50", "bob", "--out", grades());
    }

    private void refused(String says, String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).contains(says).doesNotContain("Exception");
    }

    private String folder() {
        return handed.folder().toString();
    }

    private String grades() {
        return home.resolve("grades").toString();
    }

    private Exit run(String... arguments) {
        out.getBuffer().setLength(0);
        var course = new Course(home, InstantSource.fixed(Instant.parse("2026-12-01T12:00:00Z")), new PrintWriter(out, true),
                new PrintWriter(err, true), Screen.PLAIN);
        return new Cli(course, List.of(it -> new GradeCommand(it, this::open), RegradeCommand::new, GradebookCommand::new)).run(arguments);
    }

    private Examiner open(int jobs, Consumer<IsolationReport> look) {
        var examiner = new FakeExaminer(level);
        look.accept(examiner.isolation());
        return examiner;
    }
}
