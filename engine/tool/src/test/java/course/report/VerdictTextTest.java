package course.report;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Exercise;
import course.compile.Problem;
import course.compile.ProblemOf;
import course.terminal.Glyphs;
import course.terminal.Palette;
import course.terminal.Screen;
import course.verdict.CriterionResult;
import course.verdict.CriterionResult.State;
import course.verdict.Outcome;
import course.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the text of a verdict")
class VerdictTextTest {

    private static final Exercise IN_ORDER = new Exercise(Path.of("/course"), "08-gather", "gather", "in-order", "Pages in order", 12, 10);
    private static final String FILE = "exercises/08-gather/src/main/java/exercise/gather/InOrder.java";
    private static final String TOGETHER = "all ten requests are in flight before the first answer";
    private static final String COMPLETE =
            "forty at once work as well: every page comes back once, also when all answers arrive at the same moment";
    /** Three requests, each after the answer before it. */
    private static final String STAIRCASE = """
            {"lanes":[\
            {"number":1,"connection":1,"request":"GET /pages/0","arrived":0,"headers":9000,"ended":10000,"end":"ANSWERED","status":200},\
            {"number":2,"connection":1,"request":"GET /pages/1","arrived":10000,"headers":19000,"ended":20000,"end":"ANSWERED","status":200},\
            {"number":3,"connection":1,"request":"GET /pages/2","arrived":20000,"headers":-1,"ended":30000,"end":"IN_FLIGHT","status":0}],\
            "highWater":1,"connections":1,"left":0}""";

    @Test
    @DisplayName("of a pass")
    void pass() {
        var verdict = new Verdict("gather/in-order", Outcome.PASS, "PASS", "", List.of(passed(1, TOGETHER, 4), passed(2, COMPLETE, 6)),
                List.of(), "hello\n");

        assertThat(text(80, verdict)).isEqualTo("""
                + PASS  gather/in-order  Pages in order  10 of 10 points

                  + all ten requests are in flight before the first answer (4 of 4)
                  + forty at once work as well: every page comes back once, also when all
                    answers arrive at the same moment (6 of 6)

                  Your code printed:
                    hello
                """);
    }

    @Test
    @DisplayName("of a failure: evidence, diagnosis and lesson in one sentence, then the requests")
    void fail() {
        assertThat(text(80, failure())).isEqualTo("""
                ! SEQUENTIAL  gather/in-order  Pages in order  0 of 10 points

                  1 of 10 requests was in flight: you wait for each answer before asking for the
                  next (lesson 08, 'Start all, then wait')

                  #1   GET /pages/0 ==============-|............................... 200
                  #2   GET /pages/1 ...............===============|................ 200
                  #3   GET /pages/2 ..............................===============>. in flight
                        3 requests, at most 1 in flight, 1 connection, 30 ms

                  ! all ten requests are in flight before the first answer (0 of 4)
                  - forty at once work as well: every page comes back once, also when all
                    answers arrive at the same moment (0 of 6), not judged yet
                """);
    }

    @Test
    @DisplayName("of a failure on a wide screen")
    void wide() {
        var lines = text(200, failure()).lines().toList();

        assertThat(lines.get(2)).isEqualTo(
                "  1 of 10 requests was in flight: you wait for each answer before asking for the next (lesson 08, 'Start all, then wait')");
        assertThat(lines.get(4)).hasSizeBetween(185, 200).contains("=".repeat(50));
    }

    @Test
    @DisplayName("of a stub: the task, and the file to write it in")
    void todo() {
        var verdict = new Verdict("gather/in-order", Outcome.FAIL, "TODO", "", List.of(
                new CriterionResult(1, TOGETHER, 4, State.FAILED, "TODO", "Task 1 waits: ask for all pages together, and answer their texts in "
                        + "the order of the addresses.", "this task still waits for you", null, null, null, null, List.of())), List.of(), "");

        assertThat(text(80, verdict)).isEqualTo("""
                ! TO DO  gather/in-order  Pages in order  0 of 10 points

                  Task 1 waits: ask for all pages together, and answer their texts in the order
                  of the addresses.
                  Write it in exercises/08-gather/src/main/java/exercise/gather/InOrder.java

                  ! all ten requests are in flight before the first answer (0 of 4)
                """);
    }

    @Test
    @DisplayName("of a compile error: file, line, the line with a mark, the message, plain words")
    void compileError() {
        var problem = new Problem("InOrder.java", 21, 16, "        return texts", "';' expected", "Something is missing here, most often at the end "
                + "of the line before.");

        assertThat(text(80, broken(problem))).isEqualTo("""
                ! DOES NOT COMPILE  gather/in-order  Pages in order  0 of 10 points

                  InOrder.java:21
                    return texts
                           ^
                    ';' expected
                    Something is missing here, most often at the end of the line before.

                """);
    }

    @Test
    @DisplayName("of many compile errors: the first three")
    void manyProblems() {
        var problems = IntStream.rangeClosed(1, 5).mapToObj(n -> new Problem("InOrder.java", n, 1, "x", "no", "")).toArray(Problem[]::new);

        assertThat(text(80, broken(problems))).contains("InOrder.java:3\n", "  and 2 more, which may go away with these\n").doesNotContain("InOrder.java:4");
    }

    @Test
    @DisplayName("a mark under a line that is indented by tabs stands where it should")
    void tabs() {
        var problem = ProblemOf.source("class InOrder {\n\tint a() {\n\t\treturn b;\n\t}\n}\n");

        assertThat(text(80, broken(problem)).lines().skip(3).limit(2)).containsExactly("    return b;", "           ^");
    }

    @Test
    @DisplayName("a problem without a line")
    void noLine() {
        assertThat(text(80, broken(new Problem("", 0, 0, "", "the class file is too large", "")))).doesNotContain(":0").contains("the class file is too large");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 200})
    @DisplayName("keeps to the width of the screen, and to ASCII where no more is there")
    void width(int width) {
        assertThat(text(width, failure()).lines()).allMatch(line -> line.length() <= width);
        assertThat(text(width, failure())).matches("[\\x20-\\x7e\\n]+");
        assertThat(text(width, Verdict.unjudged("gather/in-order", Outcome.TAMPERED, "TAMPERED", "word ".repeat(60))).lines())
                .allMatch(line -> line.length() <= width);
    }

    @Test
    @DisplayName("has color and glyphs only where the screen has them")
    void color() {
        assertThat(text(80, failure())).doesNotContain("\u001b");
        assertThat(String.join("\n", new VerdictText(new Screen(Palette.COLOR, Glyphs.UNICODE, 80, true), FILE).lines(IN_ORDER, failure())))
                .contains("\u001b[31m✗ SEQUENTIAL\u001b[0m", "█");
        assertThat(String.join("\n", new VerdictText(new Screen(Palette.PLAIN, Glyphs.UNICODE, 80, true), FILE).lines(IN_ORDER, failure())))
                .contains("✗ SEQUENTIAL", "█").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPILE_ERROR", "TIMEOUT", "TAMPERED", "NO_TESTS", "FAIL"})
    @DisplayName("never says pass of anything else")
    void noPass(String outcome) {
        assertThat(text(80, Verdict.unjudged("gather/in-order", Outcome.valueOf(outcome), "EXIT_CALLED", "why"))).doesNotContain("PASS").contains("  why");
    }

    @Test
    @DisplayName("shows twelve lines of what was printed, and says that there is more")
    void printed() {
        var verdict = new Verdict("gather/in-order", Outcome.PASS, "PASS", "", List.of(passed(1, TOGETHER, 10)), List.of(), "line\n".repeat(500));

        assertThat(text(80, verdict).lines().filter("    line"::equals)).hasSize(12);
        assertThat(text(80, verdict).lines().toList().getLast()).contains("more");
    }

    private static Verdict failure() {
        return new Verdict("gather/in-order", Outcome.FAIL, "SEQUENTIAL", "", List.of(
                new CriterionResult(1, TOGETHER, 4, State.FAILED, "SEQUENTIAL", "1 of 10 requests was in flight",
                        "you wait for each answer before asking for the next", "08-gather", "start-all-then-wait", "Start all, then wait", STAIRCASE, List.of()),
                CriterionResult.notJudged(2, COMPLETE, 6)), List.of(), "");
    }

    private static Verdict broken(Problem... problems) {
        return new Verdict("gather/in-order", Outcome.COMPILE_ERROR, "COMPILE_ERROR", "", List.of(), List.of(problems), "");
    }

    private static CriterionResult passed(int order, String title, int points) {
        return new CriterionResult(order, title, points, State.PASSED, null, null, null, null, null, null, null, List.of());
    }

    private static String text(int width, Verdict verdict) {
        var screen = new Screen(Palette.PLAIN, Glyphs.ASCII, width, false);
        return String.join("\n", new VerdictText(screen, FILE).lines(IN_ORDER, verdict)) + "\n";
    }
}
