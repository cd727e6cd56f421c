package course.judge;

import static org.assertj.core.api.Assertions.assertThat;

import course.original.Originals;
import course.verdict.CriterionResult;
import course.verdict.Outcome;
import course.verdict.Verdict;
import course.verify.RealCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the judge")
@Timeout(60)
class GoldenTest {

    @TempDir
    private static Path home;
    private static Pupil pupil;

    @BeforeAll
    static void enroll() {
        pupil = new Pupil(home);
    }

    @AfterEach
    void clearUp() {
        pupil.clearsUp();
    }

    @AfterAll
    static void leave() {
        pupil.close();
    }

    @Test
    @DisplayName("passes the solution, with all points")
    void solution() {
        var verdict = pupil.writes(pupil.solution());

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.code()).isEqualTo("PASS");
        assertThat(verdict.earned()).isEqualTo(10);
        assertThat(verdict.criteria()).extracting(CriterionResult::order).containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("names the task of an untouched stub, and leaves the rest unjudged")
    void stub() {
        var verdict = pupil.check();

        refused(verdict, Outcome.FAIL, "TODO");
        assertThat(verdict.failure().orElseThrow().evidence()).startsWith("Task 1 waits: ask for all pages together");
        assertThat(verdict.criteria()).extracting(CriterionResult::state).containsExactly(CriterionResult.State.FAILED,
                CriterionResult.State.NOT_JUDGED, CriterionResult.State.NOT_JUDGED);
    }

    @Test
    @DisplayName("tells the requests of a criterion before it is judged to whom watches them, and to nobody else")
    void flights() throws IOException {
        var leave = home.resolve("leave");
        var waiting = pupil.solution().replace("return inFlight", """
                while (!java.nio.file.Files.exists(java.nio.file.Path.of("%s"))) {
                    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                }
                return inFlight\
                """.formatted(leave.toString().replace("\\", "\\\\")));
        var watching = new Watching(true, leave);
        var looking = new Watching(false, leave);

        assertThat(pupil.writes(waiting, watching).code()).isEqualTo("PASS");
        assertThat(watching.seen).allSatisfy(glimpse -> assertThat(glimpse.news().requests()).isPositive());
        assertThat(watching.seen.getFirst().criterion()).isEqualTo(1);
        assertThat(watching.seen.getFirst().title())
                .isEqualTo("all ten requests are in flight before the first answer");
        assertThat(pupil.writes(waiting, looking).code()).isEqualTo("PASS");
        assertThat(looking.seen).isEmpty();
    }

    /** Lets code go on that waits for a file, once its requests were seen. */
    private static final class Watching implements Onlooker {

        private final List<Glimpse> seen = new ArrayList<>();
        private final boolean watchesFlights;
        private final Path leave;

        Watching(boolean watchesFlights, Path leave) {
            this.watchesFlights = watchesFlights;
            this.leave = leave;
        }

        @Override
        public void judged(CriterionResult result) {}

        @Override
        public boolean watchesFlights() {
            return watchesFlights;
        }

        @Override
        public void glimpsed(Glimpse glimpse) {
            seen.add(glimpse);
            RealCourse.write(leave, "");
        }
    }

    @Nested
    @DisplayName("without anything to judge")
    class Nothing {

        @Test
        @DisplayName("broken source: file, line, the line, and plain words")
        void broken() {
            var verdict = pupil.writes(pupil.method("return pages.size()"));

            refused(verdict, Outcome.COMPILE_ERROR, "COMPILE_ERROR");
            assertThat(verdict.criteria()).isEmpty();
            assertThat(verdict.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo("InOrder.java");
                assertThat(problem.line()).isEqualTo(8);
                assertThat(problem.source().strip()).isEqualTo("return pages.size()");
                assertThat(problem.says()).isEqualTo("';' expected");
                assertThat(problem.plain()).startsWith("Something is missing here");
            });
        }

        @Test
        @DisplayName("no source file: which one, and two ways back")
        void noSource() throws IOException {
            Files.delete(pupil.exercise().file());

            refusedSaying(pupil.check(), Outcome.COMPILE_ERROR, "NO_SOURCE")
                    .contains("InOrder.java", "undo gather/in-order", "reset gather/in-order");
        }

        @Test
        @DisplayName("an empty file")
        void empty() {
            refused(pupil.writes(""), Outcome.COMPILE_ERROR, "CLASS_RENAMED");
        }

        @Test
        @DisplayName("a public class of another name in the file")
        void renamed() {
            var verdict = pupil.writes(pupil.solution().replace("class InOrder", "class Ordered"));

            refused(verdict, Outcome.COMPILE_ERROR, "COMPILE_ERROR");
            assertThat(verdict.problems().getFirst().plain()).contains("must keep the name of its file");
        }

        @Test
        @DisplayName("a class of another name that is not public")
        void renamedQuietly() {
            refusedSaying(pupil.writes(pupil.solution().replace("public final class InOrder", "final class Ordered")),
                    Outcome.COMPILE_ERROR, "CLASS_RENAMED").contains("InOrder.java", "exercise.gather.InOrder");
        }

        @Test
        @DisplayName("another package line")
        void otherPackage() {
            refusedSaying(pupil.writes(pupil.solution().replace("package exercise.gather;", "package exercise.mine;")),
                    Outcome.COMPILE_ERROR, "CLASS_RENAMED").contains("exercise.gather.InOrder");
        }

        @Test
        @DisplayName("an edited suite, until it is put back")
        void tampered() {
            RealCourse.write(pupil.exercise().suite(), RealCourse.read(pupil.exercise().suite()).replace("PAGES = 10", "PAGES = 1"));

            refusedSaying(pupil.writes(pupil.solution()), Outcome.TAMPERED, "TAMPERED")
                    .contains("src/test/java/exercise/gather/InOrderCheck.java", "reset gather/in-order --suite");
        }

        @Test
        @DisplayName("a suite without criteria")
        void noCriteria() {
            publish("""
                    package exercise.gather;

                    @course.check.Check("gather/in-order")
                    class InOrderCheck {}
                    """);

            refusedSaying(pupil.writes(pupil.solution()), Outcome.NO_TESTS, "NO_TESTS").contains("0 of 10 points");
        }

        @Test
        @DisplayName("a suite that lacks a criterion")
        void lessCriteria() {
            publish(RealCourse.read(pupil.exercise().suite()).replace("@Criterion(order = 3, points = 3, needs = 2)", ""));

            refusedSaying(pupil.writes(pupil.solution()), Outcome.NO_TESTS, "NO_TESTS").contains("7 of 10 points");
        }

        private void publish(String suite) {
            RealCourse.write(pupil.exercise().suite(), suite);
            Originals.relock(pupil.exercise().folder());
        }
    }

    @Nested
    @DisplayName("when the method the check calls is not there")
    class Signature {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {
            "List<String> fetchAll(List<URI> pages) -> List<String> fetchEverything(List<URI> pages)",
            "List<String> fetchAll(List<URI> pages) -> List<String> fetchAll(List<URI> pages, int limit)",
            "List<String> fetchAll(List<URI> pages) -> java.util.Collection<String> fetchAll(List<URI> pages)",
            "public List<String> fetchAll -> public static List<String> fetchAll",
            "public List<String> fetchAll -> private List<String> fetchAll",
            "public final class InOrder { -> public final class InOrder { private InOrder() {}",
            "public final class InOrder { -> public final class InOrder { public InOrder(int limit) {}",
            "public final class InOrder -> public abstract class InOrder"
        })
        void refuses(String change) {
            var parts = change.split(" -> ");

            refused(pupil.writes(pupil.solution().replace(parts[0], parts[1])), Outcome.FAIL, "SIGNATURE");
        }

        @Test
        @DisplayName("a class that is open to its package only is called all the same")
        void packagePrivate() {
            assertThat(pupil.writes(pupil.solution().replace("public final class", "final class")).passed()).isTrue();
        }
    }

    @Nested
    @DisplayName("with helpers in other files")
    class Helpers {

        private static final String HELPED = "var one = Helper.ONE;";

        @Test
        @DisplayName("one that compiles is used")
        void helper() {
            pupil.writesBeside("Helper.java", "package exercise.gather; final class Helper { static final int ONE = new Object().hashCode(); }");

            assertThat(pupil.writes(pupil.solutionAfter(HELPED)).code()).isEqualTo("PASS");
        }

        @Test
        @DisplayName("one that does not compile is named")
        void brokenHelper() {
            pupil.writesBeside("Helper.java", "package exercise.gather;\nfinal class Helper { static final int ONE = \"1\"; }");

            var verdict = pupil.writes(pupil.solutionAfter(HELPED));

            refused(verdict, Outcome.COMPILE_ERROR, "COMPILE_ERROR");
            assertThat(verdict.problems().getFirst().file()).isEqualTo("Helper.java");
            assertThat(verdict.problems().getFirst().line()).isEqualTo(2);
        }

        @Test
        @DisplayName("a broken file that nothing refers to does no harm")
        void unrelated() {
            pupil.writesBeside("KeepFailures.java", "this is no Java");

            assertThat(pupil.writes(pupil.solution()).code()).isEqualTo("PASS");
        }
    }

    @Nested
    @DisplayName("when the code does not come back")
    class Endless {

        @Test
        @DisplayName("an endless loop: stopped, and where")
        void loop() {
            var verdict = pupil.writes(pupil.method("while (true) {\n    Thread.onSpinWait();\n}"));

            refused(verdict, Outcome.TIMEOUT, "STUCK");
            assertThat(verdict.failure().orElseThrow().evidence()).contains("InOrder.java:");
            works();
        }

        @Test
        @DisplayName("a virtual thread that never ends: the next code runs in a JVM without it")
        void virtualThreadLeftBehind() {
            pupil.writes(pupil.solutionAfter("""
                    Thread.ofVirtual().start(() -> {
                        while (true) {
                            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                            System.setProperty("left.behind", "here");
                        }
                    });
                    """));

            assertThat(pupil.writes(pupil.solutionAfter("System.out.println(\"still \" + System.getProperty(\"left.behind\"));")).printed())
                    .startsWith("still null\n");
        }

        @Test
        @DisplayName("requests without end, on the client's threads: the next code runs in a JVM without them")
        void requestsLeftBehind() {
            pupil.writes(pupil.solutionAfter("""
                    System.setProperty("left.behind", "here");
                    var endless = HttpClient.newHttpClient();
                    var nobody = HttpRequest.newBuilder(URI.create("http://127.0.0.1:1/")).build();
                    new Object() {
                        void ask() {
                            endless.sendAsync(nobody, BodyHandlers.discarding()).whenComplete((_, _) -> ask());
                        }
                    }.ask();
                    """));

            assertThat(pupil.writes(pupil.solutionAfter("System.out.println(\"still \" + System.getProperty(\"left.behind\"));")).printed())
                    .startsWith("still null\n");
        }

        @Test
        @DisplayName("an endless loop while the class is loaded")
        void loopInStaticBlock() {
            var verdict = pupil.writes(pupil.solution().replace("InOrder {", "InOrder {\n    static { while (System.nanoTime() != 1) { } }\n"));

            assertThat(verdict.outcome()).isEqualTo(Outcome.TIMEOUT);
            works();
        }
    }

    @Nested
    @DisplayName("when the code ends the program")
    class Exiting {

        @Test
        @DisplayName("System.exit: where")
        void exit() {
            refusedSaying(pupil.writes(pupil.method("System.exit(0);\nreturn null;")), Outcome.FAIL, "EXIT_CALLED")
                    .contains("ended the whole program at InOrder.java:8");
            works();
        }

        @Test
        @DisplayName("System.exit after the right answers")
        void exitAtTheEnd() {
            refused(pupil.writes(pupil.solution().replace("return inFlight",
                    "Runtime.getRuntime().addShutdownHook(new Thread(() -> {})); if (pages.size() == 10) { inFlight.forEach(it -> it.join()); System.exit(0); } return inFlight")),
                    Outcome.FAIL, "EXIT_CALLED");
            works();
        }

        @Test
        @DisplayName("Runtime.halt")
        void halt() {
            refused(pupil.writes(pupil.method("Runtime.getRuntime().halt(0);\nreturn null;")), Outcome.FAIL, "EXIT_CALLED");
            works();
        }

        @Test
        @DisplayName("System.exit while the class is loaded")
        void exitInStaticBlock() {
            refusedSaying(pupil.writes(pupil.solution().replace("InOrder {", "InOrder {\n    static { System.exit(0); }\n")),
                    Outcome.FAIL, "EXIT_CALLED").contains("InOrder.java:");
            works();
        }

        @Test
        @DisplayName("the JVM is killed from outside: no pass, and the next check works")
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill")
        void killed() {
            var verdict = pupil.writes(pupil.method("""
                    new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
                    new java.util.concurrent.Semaphore(0).acquire();
                    return null;"""));

            assertThat(verdict.passed()).isFalse();
            assertThat(verdict.criteria()).isEmpty();
            works();
        }
    }

    @Nested
    @DisplayName("when the code throws")
    class Throwing {

        @Test
        @DisplayName("in a static initializer")
        void staticBlock() {
            var verdict = pupil.writes(pupil.solution().replace("InOrder {", "InOrder {\n    static final int ONE = Integer.parseInt(\"one\");\n"));

            refused(verdict, Outcome.FAIL, "STATIC_INIT");
            assertThat(verdict.failure().orElseThrow().evidence()).contains("NumberFormatException at InOrder.java:");
        }

        @Test
        @DisplayName("in its constructor")
        void constructor() {
            refused(pupil.writes(pupil.solution().replace("InOrder {", "InOrder {\n    final int one = Integer.parseInt(\"one\");\n")),
                    Outcome.FAIL, "CONSTRUCTOR");
        }

        @Test
        @DisplayName("an exception: what, where, and its message")
        void exception() {
            var verdict = pupil.writes(pupil.method("throw new IllegalStateException(\"closed\");"));

            refused(verdict, Outcome.FAIL, "THREW");
            assertThat(verdict.failure().orElseThrow().evidence()).isEqualTo("IllegalStateException at InOrder.java:8: closed");
        }

        @Test
        @DisplayName("JUnit's own way to say that a test does not count")
        void aborted() {
            refused(pupil.writes(pupil.method("throw new org.opentest4j.TestAbortedException(\"not today\");")), Outcome.FAIL, "THREW");
        }

        @Test
        @DisplayName("a StackOverflowError")
        void stackOverflow() {
            var verdict = pupil.writes(pupil.method("return fetchAll(pages);"));

            refused(verdict, Outcome.FAIL, "THREW");
            assertThat(verdict.failure().orElseThrow().evidence()).startsWith("StackOverflowError at InOrder.java:8");
        }

        @Test
        @DisplayName("an OutOfMemoryError: no pass, and the next check works")
        void outOfMemory() {
            var verdict = pupil.writes(pupil.method("""
                    var all = new java.util.LinkedList<long[]>();
                    while (true) {
                        all.add(new long[1 << 22]);
                    }"""));

            refused(verdict, Outcome.FAIL, "THREW");
            assertThat(verdict.failure().orElseThrow().evidence()).startsWith("OutOfMemoryError at InOrder.java:10");
            works();
        }

        @Test
        @DisplayName("answers null")
        void nothing() {
            refused(pupil.writes(pupil.method("return null;")), Outcome.FAIL, "NULL_RETURNED");
        }
    }

    @Nested
    @DisplayName("with noisy neighbors")
    class Noise {

        @Test
        @DisplayName("a million lines are judged, and only the first of them kept")
        void prints() {
            var verdict = pupil.writes(pupil.solution().replace("return inFlight", "inFlight.forEach(it -> it.join());"
                    + " for (var i = 0; pages.size() == 40 && i < 1_000_000; i++) { System.out.println(\"line \" + i); } return inFlight"));

            assertThat(verdict.code()).isEqualTo("PASS");
            assertThat(verdict.printed()).startsWith("line 0\nline 1\n").hasSizeLessThanOrEqualTo(16 * 1024);
        }

        @Test
        @DisplayName("a hundred threads left behind don't disturb the next check")
        void threads() {
            var verdict = pupil.writes(pupil.solutionAfter("""
                            for (var i = 0; i < 100; i++) {
                                new Thread(() -> new java.util.concurrent.Semaphore(0).acquireUninterruptibly()).start();
                            }
                    """));

            assertThat(verdict.code()).isEqualTo("PASS");
            works();
        }

        @Test
        @DisplayName("a closed standard output: judged, and open again for the next check")
        void closesOutput() {
            assertThat(pupil.writes(pupil.solutionAfter("System.out.close(); System.err.close();")).code()).isEqualTo("PASS");

            assertThat(pupil.writes(pupil.solutionAfter("System.out.println(\"heard\");")).printed()).startsWith("heard\n");
        }

        @Test
        @DisplayName("a standard output set to null: judged, and there again for the next check")
        void removesOutput() {
            assertThat(pupil.writes(pupil.solutionAfter("System.setOut(null); System.setErr(null);")).code()).isEqualTo("PASS");

            assertThat(pupil.writes(pupil.solutionAfter("System.out.println(\"heard\");")).printed()).startsWith("heard\n");
        }

        @Test
        @DisplayName("bytes on the original standard output don't hold up the verdict")
        void scribbles() {
            var verdict = pupil.writes(pupil.solutionAfter("new java.io.FileOutputStream(java.io.FileDescriptor.out).write(\"half a line\".getBytes());"));

            assertThat(verdict.code()).isEqualTo("PASS");
        }

        @Test
        @DisplayName("nor does closing it")
        void closesChannel() {
            var verdict = pupil.writes(pupil.solutionAfter("new java.io.FileOutputStream(java.io.FileDescriptor.out).close();"));

            assertThat(verdict.code()).isEqualTo("PASS");
            works();
        }
    }

    private static void works() {
        assertThat(pupil.writes(pupil.solution()).code()).as("the next check").isEqualTo("PASS");
    }

    private static void refused(Verdict verdict, Outcome outcome, String code) {
        assertThat(Map.entry(verdict.outcome(), verdict.code())).as("%s", verdict).isEqualTo(Map.entry(outcome, code));
        assertThat(verdict.earned()).isLessThan(10);
    }

    private static AbstractStringAssert<?> refusedSaying(Verdict verdict, Outcome outcome, String code) {
        refused(verdict, outcome, code);
        return assertThat(verdict.says());
    }
}
