package course.grade.examine;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.grade.Examiner;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.isolate.Isolation;
import course.verdict.CriterionResult;
import course.verify.RealCourse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
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

@DisplayName("the examiner")
@Timeout(400)
class ConfinedExaminerTest {

    private static final Catalog CATALOG = RealCourse.catalog();

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

    private static LinkedHashMap<Exercise, String> sources(String... idsAndTexts) {
        var sources = new LinkedHashMap<Exercise, String>();
        for (var i = 0; i < idsAndTexts.length; i += 2) {
            sources.put(CATALOG.exercise(idsAndTexts[i]), idsAndTexts[i + 1]);
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
