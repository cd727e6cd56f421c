package course.grade.split;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.check.Workplace;
import course.compile.Compilation.Compiled;
import course.compile.Compilers;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.verdict.CriterionResult;
import course.verdict.CriterionResult.State;
import course.verify.RealCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("judging in two processes")
@Timeout(240)
class SplitTest {

    private static final Path WORKSHOP = Path.of("target/worker").toAbsolutePath();
    private static final Path ATTACKS = Path.of("src/test/resources/course/grade/split/attacks");

    @TempDir
    private static Path scratch;
    private static final Catalog CATALOG = RealCourse.catalog();
    private static final Compilers COMPILERS = new Compilers();
    private static Split split;

    @BeforeAll
    static void open() {
        split = split(Split.Setting.usual(WORKSHOP));
    }

    @AfterAll
    static void close() {
        split.close();
    }

    private static Split split(Split.Setting setting) {
        return new Split(CATALOG, Start.plain(scratch), setting);
    }

    /** What is handed in, compiled among the lessons and the solutions. */
    private static Map<String, byte[]> compiled(Exercise exercise, String text) {
        var roots = Stream.concat(Stream.of(exercise.solutionFolder().resolve("src/main/java")), CATALOG.sources().stream())
                .filter(Files::isDirectory).toList();
        return ((Compiled) COMPILERS.of(exercise.lesson()).compile(exercise.className(), text, roots)).classes().bytes();
    }

    private static Graded grade(Split by, String id, String text) {
        var exercise = CATALOG.exercise(id);
        return by.judge("ada", exercise, compiled(exercise, text), _ -> {});
    }

    private static String wrong(String id, String name) {
        return CATALOG.exercise(id).wrongSolutions().stream().filter(it -> it.name().equals(name))
                .map(it -> RealCourse.read(it.file())).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"gather/in-order", "gather/as-completed", "backoff/jitter", "timeouts/per-request",
        "files-and-databases/bounded-queries", "errors/raise-for-status"})
    @DisplayName("a solution earns all points")
    void solution(String id) {
        var exercise = CATALOG.exercise(id);

        var graded = grade(split, id, RealCourse.read(exercise.solution()));

        assertThat(graded.outcome()).as("%s", graded).isEqualTo(GradeOutcome.PASSED);
        assertThat(graded.earned()).isEqualTo(exercise.points());
        assertThat(graded.flagged()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "gather/in-order, SharedList, RACE",
        "gather/in-order, MissingSetting, STATIC_INIT",
        "backoff/exponential, NotAwaited, NO_WAIT",
        "timeouts/let-go, CanceledPolitely, NO_ABORT"})
    @DisplayName("a wrong solution earns its diagnosis")
    void wrongSolution(String id, String name, String code) {
        var graded = grade(split, id, wrong(id, name));

        assertThat(graded.outcome()).as("%s", graded).isEqualTo(GradeOutcome.FAILED);
        assertThat(graded.code()).isEqualTo(code);
    }

    @Test
    @DisplayName("the stub names its task, and every criterion the suite declares is listed")
    void stub() {
        var exercise = CATALOG.exercise("gather/in-order");
        var graded = grade(split, exercise.id(), RealCourse.read(exercise.solution())
                .replaceFirst("throws Exception \\{", "throws Exception {\nif (true) throw course.check.Todo.task(1, \"ask\");\n"));

        assertThat(graded.code()).isEqualTo("TODO");
        assertThat(graded.criteria()).extracting(CriterionResult::state)
                .containsExactly(State.FAILED, State.NOT_JUDGED, State.NOT_JUDGED);
        assertThat(graded.criteria().stream().mapToInt(CriterionResult::points).sum()).isEqualTo(exercise.points());
    }

    @Test
    @DisplayName("the check knows the process of the code, whose threads may stand in line for a core")
    void processes() {
        var exercise = CATALOG.exercise("gather/in-order");
        var commands = new ArrayList<String>();

        split.judge("ada", exercise, compiled(exercise, RealCourse.read(exercise.solution())), _ -> Workplace.current().processes().stream()
                .filter(id -> id != ProcessHandle.current().pid())
                .flatMap(id -> ProcessHandle.of(id).flatMap(it -> it.info().command()).stream()).forEach(commands::add));

        assertThat(commands).hasSize(3).allSatisfy(command -> assertThat(Path.of(command)).hasFileName("java"));
    }

    @Test
    @DisplayName("a method that is not there is told as the JVM tells it")
    void signature() {
        var solution = RealCourse.read(CATALOG.exercise("gather/in-order").solution());

        var graded = grade(split, "gather/in-order", solution.replace("fetchAll(List<URI> pages)", "fetchEverything(List<URI> pages)"));

        assertThat(graded.code()).isEqualTo("SIGNATURE");
        assertThat(graded.criteria().getFirst().evidence()).isEqualTo("the check calls fetchAll(List)");
    }

    @Test
    @DisplayName("a class of another name is not judged")
    void renamed() {
        var graded = split.judge("ada", CATALOG.exercise("gather/in-order"), Map.of("exercise.gather.Other", new byte[0]), _ -> {});

        assertThat(graded.outcome()).isEqualTo(GradeOutcome.COMPILE_ERROR);
        assertThat(graded.says()).contains("exercise.gather.InOrder");
    }

    @Test
    @DisplayName("what was earned before the code ended its process stays earned, and nothing else is")
    void earnedBefore() {
        var exitsLater = RealCourse.read(CATALOG.exercise("gather/in-order").solution())
                .replaceFirst("throws Exception \\{", "throws Exception {\nif (pages.size() > 10) System.exit(0);\n");

        var graded = grade(split, "gather/in-order", exitsLater);

        assertThat(graded.outcome()).isEqualTo(GradeOutcome.EXIT_CALLED);
        assertThat(graded.criteria()).extracting(CriterionResult::earned).containsExactly(4, 0, 0);
        assertThat(graded.says()).contains("InOrder.java:");
    }

    static Stream<Path> attacks() throws IOException {
        try (var files = Files.list(ATTACKS)) {
            return files.sorted().toList().stream().filter(file -> !expected(file).equals("TIMEOUT"));
        }
    }

    private static String expected(Path attack) {
        return RealCourse.read(attack).lines().findFirst().orElseThrow().replace("// expected: ", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @DisplayName("an attack earns nothing")
    void attack(Path file) {
        assertHarmless(split, file);
    }

    private static void assertHarmless(Split by, Path file) {
        var name = file.getFileName().toString().replace(".java", "");
        var id = switch (name) {
            case "LyingFuture" -> "backoff/exponential";
            case "ForeignRecords" -> "gather/keep-failures";
            default -> "gather/in-order";
        };

        var graded = grade(by, id, RealCourse.read(file));

        assertThat(graded.outcome()).as("%s", graded).isEqualTo(GradeOutcome.valueOf(expected(file)));
        assertThat(graded.earned()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Loops", "StallsInAMessage"})
    @DisplayName("code that never comes back is stopped")
    void endless(String name) {
        var limits = Split.Setting.usual(WORKSHOP).limits().within(Duration.ofSeconds(3));
        try (var impatient = split(new Split.Setting(WORKSHOP, limits))) {
            assertHarmless(impatient, ATTACKS.resolve(name + ".java"));
        }
    }

    @Test
    @DisplayName("after all that, no process is left behind")
    void nothingLeft() {
        grade(split, "gather/in-order", RealCourse.read(ATTACKS.resolve("Exits.java")));

        assertThat(ProcessHandle.current().descendants().map(ProcessHandle::info).flatMap(it -> it.commandLine().stream())
                .filter(it -> it.contains("course.worker")).toList()).isEmpty();
    }

    @Test
    @DisplayName("a worker that can't be started is the grader's failure, not the student's")
    void notStarted() {
        try (var broken = new Split(CATALOG, (_, _, _) -> {
            throw new IOException("no more processes");
        }, Split.Setting.usual(WORKSHOP))) {
            var graded = grade(broken, "gather/in-order", RealCourse.read(CATALOG.exercise("gather/in-order").solution()));

            assertThat(graded.outcome()).isEqualTo(GradeOutcome.GRADER_ERROR);
            assertThat(graded.outcome().counts()).isFalse();
            assertThat(graded.says()).contains("could not be started");
        }
    }
}
