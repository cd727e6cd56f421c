package course.watch;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Exercise;
import course.verdict.Outcome;
import course.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("checks while watching")
@Timeout(60)
class ChecksTest {

    private static final Exercise MINE = exercise("in-order");
    private static final List<Exercise> ALL = List.of(exercise("one"), exercise("two"), exercise("three"));

    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Checks checks = new Checks((exercise, _) -> Verdict.unjudged(exercise.id(), Outcome.FAIL, "TODO", ""), events::add);

    @AfterEach
    void close() {
        checks.close();
    }

    @Test
    @DisplayName("judge what was saved before the rest of a check of all, which goes on afterwards")
    void savedMeanwhile() throws InterruptedException {
        checks.askAll(ALL);
        checks.ask(MINE);

        assertThat(over()).isEqualTo("gather/one");
        assertThat(checks.next()).as("what was saved is judged now").isTrue();
        assertThat(over()).isEqualTo("gather/in-order");
        assertThat(checks.next()).isFalse();
        assertThat(checks.isCheckingAll()).isTrue();
        assertThat(over()).isEqualTo("gather/two");
        checks.next();
        assertThat(over()).isEqualTo("gather/three");
        checks.next();
        assertThat(checks.isCheckingAll()).isFalse();
        assertThat(checks.verdicts()).hasSize(4);
    }

    @Test
    @DisplayName("judge once more what was saved while it was judged, however often")
    void again() throws InterruptedException {
        checks.ask(MINE);
        checks.ask(MINE);
        checks.ask(MINE);

        assertThat(over()).isEqualTo("gather/in-order");
        assertThat(checks.next()).isTrue();
        assertThat(over()).isEqualTo("gather/in-order");
        assertThat(checks.next()).isFalse();
        assertThat(checks.isAsked()).isFalse();
    }

    /** Which exercise was judged next. */
    private String over() throws InterruptedException {
        var verdict = switch (events.poll(30, TimeUnit.SECONDS)) {
            case Event.Judged(var judged) -> judged;
            case Event.JudgedOfAll(var judged) -> judged;
            case null, default -> throw new AssertionError("no verdict came");
        };
        checks.keep(verdict);
        return verdict.exercise();
    }

    private static Exercise exercise(String word) {
        return new Exercise(Path.of("/course"), "08-gather", "gather", word, word, 12, 10);
    }
}
