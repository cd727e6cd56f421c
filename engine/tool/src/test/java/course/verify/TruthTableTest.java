package course.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.judge.Judge;
import course.judge.Launch;
import course.original.Originals;
import course.verdict.Outcome;
import course.verify.Case.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the truth table")
class TruthTableTest {

    private static final int LEAST_CASES = 56;
    /** Much of a wrong answer's time is waiting. */
    private static final int AT_ONCE = 2;
    private static final ExecutorService VERDICTS = Executors.newFixedThreadPool(AT_ONCE);

    @TempDir
    private static Path folder;
    private static Catalog catalog;
    private static Judge judge;
    private static TruthTable table;

    @BeforeAll
    static void open() {
        catalog = RealCourse.catalog();
        judge = new Judge(catalog, folder.resolve("judge.log"), true, Launch.PLAIN);
        table = new TruthTable(judge, new Originals(RealCourse.home(), catalog));
    }

    @AfterAll
    static void close() {
        VERDICTS.shutdownNow();
        judge.close();
    }

    @TestFactory
    @DisplayName("every verdict is the expected one")
    Stream<DynamicContainer> verdicts() {
        judge.prepare(AT_ONCE);
        return catalog.exercises().stream()
                .map(exercise -> dynamicContainer(exercise.id(), table.cases(exercise).stream().map(TruthTableTest::verdict).toList()))
                .toList().stream();
    }

    private static DynamicTest verdict(Case what) {
        var judged = VERDICTS.submit(() -> table.judge(what));
        return dynamicTest("%s: %s".formatted(what, what.expected()), () -> {
            var row = judged.get();

            assertThat(row.isTrue()).as(row.says()).isTrue();
            assertThat(row.verdict().passed()).as(row.says()).isEqualTo(what.kind() == Kind.SOLUTION || what.kind() == Kind.ALTERNATIVE);
            assertThat(row.verdict().outcome()).isIn(Outcome.PASS, Outcome.FAIL, Outcome.TIMEOUT);
        });
    }

    @Test
    @DisplayName("has at least 56 cases")
    void size() {
        assertThat(catalog.exercises().stream().flatMap(exercise -> table.cases(exercise).stream()))
                .hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    }

    @TestFactory
    @DisplayName("has for each exercise its stub, its solution, two alternatives and three wrong solutions")
    Stream<DynamicTest> kinds() {
        return catalog.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            assertThat(cases(exercise, Kind.STUB)).hasSize(1);
            assertThat(cases(exercise, Kind.SOLUTION)).hasSize(1);
            assertThat(cases(exercise, Kind.ALTERNATIVE)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(cases(exercise, Kind.WRONG)).hasSizeGreaterThanOrEqualTo(3);
        }));
    }

    @Test
    @DisplayName("knows each case by one name, and judges no text twice")
    void distinct() {
        var cases = catalog.exercises().stream().flatMap(exercise -> table.cases(exercise).stream()).toList();

        assertThat(cases).extracting(Case::toString).doesNotHaveDuplicates();
        assertThat(cases).extracting(what -> what.subject().text()).doesNotHaveDuplicates();
    }

    private static List<Case> cases(Exercise exercise, Kind kind) {
        return table.cases(exercise).stream().filter(what -> what.kind() == kind).toList();
    }
}
