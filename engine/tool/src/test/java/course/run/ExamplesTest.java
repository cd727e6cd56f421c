package course.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import course.catalog.Catalog;
import course.catalog.Example;
import course.catalog.Lesson;
import course.verify.RealCourse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Examples mostly wait, so several run at once; one that then prints something else is run once more, alone. */
@DisplayName("the examples")
class ExamplesTest {

    private static final int AT_ONCE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Catalog CATALOG = RealCourse.catalog();
    private static final ExampleRunner RUNNER =
            new ExampleRunner(CATALOG.lessons().stream().map(it -> it.folder().resolve("src/main/java")).toList());
    private static final ExecutorService RUNS = Executors.newFixedThreadPool(AT_ONCE);

    @AfterAll
    static void close() {
        RUNS.shutdownNow();
    }

    @TestFactory
    @DisplayName("print what the lessons show")
    Stream<DynamicContainer> outputs() {
        return CATALOG.lessons().stream()
                .map(lesson -> dynamicContainer(lesson.id(), lesson.examples().stream().map(example -> output(lesson, example)).toList()))
                .toList().stream();
    }

    private static DynamicTest output(Lesson lesson, Example example) {
        var ran = CompletableFuture.supplyAsync(() -> run(lesson, example), RUNS);
        return dynamicTest(example.name(), () -> {
            assertThat(ran).succeedsWithin(LONGEST);
            var captured = new Captured(lesson, example);
            var same = ran.join().exit() == 0 && captured.difference(ran.join()).isEmpty();
            var last = same ? ran.join() : run(lesson, example);

            assertThat(captured.difference(last)).isEmpty();
            assertThat(last.exit()).isZero();
        });
    }

    private static Ran run(Lesson lesson, Example example) {
        return RUNNER.run(lesson, example, _ -> {});
    }

    @Test
    @DisplayName("are at least four in each lesson, and each says in a sentence what it shows")
    void each() {
        assertThat(CATALOG.lessons()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(lesson -> {
            assertThat(lesson.examples()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(lesson.examples()).allSatisfy(example -> assertThat(example.sentence()).as(example.name()).isNotBlank());
        });
    }
}
