package course.grade.examine;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.grade.Examiner;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.intake.Handed;
import course.grade.intake.Intake;
import course.grade.intake.Manifest;
import course.grade.isolate.Isolation;
import course.judge.Judge;
import course.judge.Launch;
import course.judge.Subject;
import course.verdict.CriterionResult;
import course.verdict.Outcome;
import course.verdict.Verdict;
import course.verify.RealCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the examiner")
@Timeout(400)
class ConfinedExaminerTest {

    private static final Catalog CATALOG = RealCourse.catalog();

    @TempDir
    private Path folder;

    private static @Nullable Isolation isolation;
    private static @Nullable Examiner examiner;

    @BeforeAll
    static void open() {
        var walls = Walled.isolation();
        isolation = walls;
        examiner = ConfinedExaminer.open(walls, RealCourse.home(), Path.of("target/grade").toAbsolutePath(), 1);
    }

    @AfterAll
    static void close() {
        try (var _ = isolation; var _ = examiner) {
            // both, whatever there is of them
        }
        assertThat(children().toList()).isEmpty();
    }

    private static Stream<ProcessHandle> children() {
        return ProcessHandle.current().children()
                .filter(it -> it.info().commandLine().orElse("").contains(ExaminerChild.class.getName()));
    }

    /** Keeps the grades, and does something when a criterion is told. */
    private record Notes(Map<String, Graded> grades, Runnable atCriterion) implements Examiner.Observer {

        Notes(Runnable atCriterion) {
            this(new LinkedHashMap<>(), atCriterion);
        }

        @Override
        public void judged(Exercise exercise, CriterionResult result) {
            atCriterion.run();
        }

        @Override
        public void graded(Exercise exercise, Graded graded) {
            grades.put(exercise.id(), graded);
        }

        Graded of(String id) {
            return Objects.requireNonNull(grades.get(id), () -> "no grade for " + id);
        }
    }

    private static String solution(String id) {
        return RealCourse.read(CATALOG.exercise(id).solution());
    }

    private static LinkedHashMap<Exercise, Handed.Text> sources(String... idsAndTexts) {
        var sources = new LinkedHashMap<Exercise, Handed.Text>();
        for (var i = 0; i < idsAndTexts.length; i += 2) {
            sources.put(CATALOG.exercise(idsAndTexts[i]), new Handed.Text(idsAndTexts[i + 1]));
        }
        return sources;
    }

    /** Comes through the first criterion, and never through the second. */
    private static String endless() {
        return solution("gather/in-order").replaceFirst("throws Exception \\{",
                "throws Exception {\nwhile (pages.size() > 10) Thread.sleep(1000);\n");
    }

    @Test
    @DisplayName("grades all that one student handed in, each as it deserves")
    void grades() throws InterruptedException {
        var notes = new Notes(() -> {});

        Objects.requireNonNull(examiner).examine("ada", sources(
                "gather/in-order", solution("gather/in-order"),
                "streaming/to-disk", solution("streaming/to-disk"),
                "requests/query", solution("requests/query").replace("class Query {", "class Query { int broken = 1"),
                "gather/as-completed", solution("gather/as-completed").replaceFirst("\\{", "{ { new ProcessBuilder(\"sh\"); }"),
                "gather/keep-failures", RealCourse.read(CATALOG.exercise("gather/keep-failures").file()),
                "gather/fail-fast", solution("gather/fail-fast").replaceFirst("\\{", "{ static { System.exit(0); }")), notes);

        assertThat(notes.grades().keySet()).containsExactly("gather/in-order", "streaming/to-disk", "requests/query", "gather/as-completed",
                "gather/keep-failures", "gather/fail-fast");
        assertThat(notes.of("gather/in-order").outcome()).as("%s", notes.of("gather/in-order")).isEqualTo(GradeOutcome.PASSED);
        assertThat(notes.of("gather/in-order").earned()).isEqualTo(CATALOG.exercise("gather/in-order").points());
        assertThat(notes.of("streaming/to-disk").outcome()).as("%s", notes.of("streaming/to-disk")).isEqualTo(GradeOutcome.PASSED);
        assertThat(notes.of("requests/query").outcome()).isEqualTo(GradeOutcome.COMPILE_ERROR);
        assertThat(notes.of("requests/query").says()).matches("Query\\.java:\\d+: ';' expected.*");
        assertThat(notes.of("gather/as-completed").outcome()).isEqualTo(GradeOutcome.REJECTED);
        assertThat(notes.of("gather/as-completed").says()).contains("java.lang.ProcessBuilder. An exercise starts no programs.");
        assertThat(notes.of("gather/as-completed").flagged()).isTrue();
        assertThat(notes.of("gather/keep-failures").code()).isEqualTo("TODO");
        assertThat(notes.of("gather/fail-fast").outcome()).isEqualTo(GradeOutcome.EXIT_CALLED);
        assertThat(notes.grades().values()).extracting(Graded::student).containsOnly("ada");
    }

    /** The solution of an exercise with its work in a class of its own, as it is handed in; and more files beside it. */
    private Path split(String helper, Map<String, String> more) throws IOException {
        var own = Files.createDirectories(folder.resolve("ada/exercises/08-gather/src/main/java/exercise/gather"));
        var solution = solution("gather/in-order");
        Files.writeString(own.resolve("InOrder.java"), solution.replaceFirst("\\{", "{ { new Helper().help(); }"));
        Files.writeString(own.resolve("FailFast.java"), "not begun");
        Files.writeString(own.resolve("Helper.java"), "package exercise.gather;\nfinal class Helper extends Further {\n%s\n}".formatted(helper));
        Files.writeString(own.resolve("Further.java"), "package exercise.gather;\nsealed class Further permits Helper { void help() {} }");
        for (var file : more.entrySet()) {
            Files.writeString(own.resolve(file.getKey()), file.getValue());
        }
        return folder.resolve("ada");
    }

    /** The grade of what is handed in. */
    private static Graded graded(Path handin) throws InterruptedException {
        var sources = new LinkedHashMap<Exercise, Handed.Text>();
        sources.put(CATALOG.exercise("gather/in-order"),
                (Handed.Text) Intake.read(handin, Manifest.of(CATALOG)).files().get("gather/in-order"));
        var notes = new Notes(() -> {});
        Objects.requireNonNull(examiner).examine("ada", sources, notes);
        return notes.of("gather/in-order");
    }

    /** The verdict of {@code ./course check} on the same files. */
    private static Verdict atHome(Path handin) throws IOException {
        var exercise = CATALOG.exercise("gather/in-order");
        var root = handin.resolve("exercises/08-gather/src/main/java");
        try (var judge = new Judge(CATALOG, Path.of("target/home.log").toAbsolutePath(), false, Launch.PLAIN)) {
            var subject = new Subject(Files.readString(root.resolve("exercise/gather/InOrder.java")), List.of(root));
            return judge.judge(exercise, subject, _ -> {});
        }
    }

    @Test
    @DisplayName("a class in a file of its own earns the points at home and in the grade, whatever broken file lies beside it")
    void beside() throws IOException, InterruptedException {
        var handin = split("", Map.of("Broken.java", "class {", "InOrderCheck.java", "package exercise.gather; class InOrderCheck {}"));

        assertThat(atHome(handin).outcome()).isEqualTo(Outcome.PASS);
        var graded = graded(handin);
        assertThat(graded.outcome()).as("%s", graded).isEqualTo(GradeOutcome.PASSED);
        assertThat(graded.earned()).isEqualTo(CATALOG.exercise("gather/in-order").points());
    }

    @Test
    @DisplayName("a class in a file of its own is looked through, confined and ended as the exercise's is")
    void besideIsNoWayOut() throws IOException, InterruptedException {
        var program = graded(split("{ new ProcessBuilder(\"sh\"); }", Map.of()));
        assertThat(program.outcome()).isEqualTo(GradeOutcome.REJECTED);
        assertThat(program.flagged()).isTrue();
        assertThat(program.says()).contains("exercise.gather.Helper, line 3, uses java.lang.ProcessBuilder");

        assertThat(graded(split("static { System.exit(0); }", Map.of())).outcome()).isEqualTo(GradeOutcome.EXIT_CALLED);
        var suite = Map.of("InOrderCheck.java", "package exercise.gather; public class InOrderCheck {}");
        assertThat(graded(split("InOrderCheck check;", suite)).says())
                .contains("Names that end with Check are the judge's.");
        assertThat(graded(split("lesson.gather.Evil it;", Map.of("Evil.java", "package lesson.gather; public class Evil {}"))).outcome())
                .isEqualTo(GradeOutcome.COMPILE_ERROR);
    }

    @Test
    @DisplayName("a class in a file of its own that was not taken is named where it is missed, with the reason")
    void leftOut() throws IOException, InterruptedException {
        var graded = graded(split("", Map.of("Further.java", "x".repeat(Intake.LARGEST_FILE + 1))));

        assertThat(graded.outcome()).isEqualTo(GradeOutcome.COMPILE_ERROR);
        assertThat(graded.says()).startsWith("Helper.java:2: cannot find symbol")
                .contains("(Further.java is larger than 256 KB: no exercise needs so much)");
        assertThat(graded(split("int i = 1", Map.of())).says()).startsWith("Helper.java:3: ';' expected");
    }

    @Test
    @DisplayName("an exercise in which its process dies twice has no grade, and the next one has")
    void dies() throws InterruptedException {
        var notes = new Notes(() -> children().forEach(ProcessHandle::destroyForcibly));

        Objects.requireNonNull(examiner).examine("ada", sources("gather/in-order", endless(),
                "requests/query", "package exercise.requests; public class Query { nothing }"), notes);

        assertThat(notes.of("gather/in-order").outcome()).isEqualTo(GradeOutcome.GRADER_ERROR);
        assertThat(notes.of("gather/in-order").outcome().counts()).isFalse();
        assertThat(notes.of("requests/query").outcome()).isEqualTo(GradeOutcome.COMPILE_ERROR);
    }

    @Test
    @DisplayName("ends what runs when it is interrupted")
    void interrupted() {
        var ended = new CompletableFuture<Void>();
        var begun = new CompletableFuture<Void>();
        var notes = new Notes(() -> begun.complete(null));
        var thread = Thread.ofPlatform().start(() -> {
            try {
                Objects.requireNonNull(examiner).examine("ada", sources("gather/in-order", endless()), notes);
                ended.complete(null);
            } catch (InterruptedException interrupted) {
                ended.completeExceptionally(interrupted);
            }
        });

        begun.join();
        thread.interrupt();

        assertThat(ended).failsWithin(Duration.ofMinutes(2)).withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(notes.grades()).isEmpty();
        assertThat(children().toList()).isEmpty();
    }
}
