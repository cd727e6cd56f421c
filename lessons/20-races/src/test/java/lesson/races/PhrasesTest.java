package lesson.races;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.End;
import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about races that From Python and this lesson quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("the first success wins, and the loser is let go")
    void first(Lab lab) throws Exception {
        var near = lab.answer("/near", Reply.text("the page"));
        var far = lab.answer("/far", Reply.text("the page").after(Duration.ofSeconds(30)));
        var broken = lab.answer("/broken", Reply.status(503));
        var ask = new Ask(client);
        // tag::first[]
        var text = Race.first(List.of(
                ask.text(near),
                ask.text(far),
                ask.text(broken)));
        // end::first[]
        assertThat(text).isEqualTo("the page");
        assertThat(lab.flights().await(log -> log.inFlight() == 0, Duration.ofSeconds(20))).isTrue();
    }

    @Test
    @DisplayName("the first to end, good or bad")
    void firstCompleted(Lab lab) throws Exception {
        var ask = new Ask(client);
        var requests = List.of(
                ask.text(lab.answer("/late", Reply.text("late").after(Duration.ofSeconds(30)))),
                ask.text(lab.answer("/soon", Reply.text("soon"))));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // tag::first-completed[]
            var ended =
                new ExecutorCompletionService<String>(threads);
            requests.forEach(ended::submit);
            var first = ended.take();
            threads.shutdownNow();
            // end::first-completed[]
            assertThat(first.get()).isEqualTo("soon");
        }
    }

    @Test
    @DisplayName("a second request when the first answer is late")
    void hedge(Lab lab) throws Exception {
        var page = lab.answer("/late", Reply.text("the first").after(Duration.ofSeconds(30)), Reply.text("the second"));
        var ask = new Ask(client);
        // tag::hedge[]
        var text = Hedge.first(ask.text(page),
                Duration.ofMillis(300));
        // end::hedge[]
        assertThat(text).isEqualTo("the second");
        assertThat(lab.flights().await(log -> log.ended() == 2, Duration.ofSeconds(20))).isTrue();
        assertThat(lab.flights().all()).extracting(flight -> flight.end()).containsExactly(End.LET_GO, End.ANSWERED);
    }

    @Test
    @DisplayName("when all have lost, every failure is told")
    void allLost(Lab lab) throws Exception {
        var ask = new Ask(client);
        var runners = List.of(ask.text(lab.uri("/status/503")), ask.text(lab.uri("/status/404")));
        var reasons = new ArrayList<String>();
        // tag::all-lost[]
        try {
            Race.first(runners);
        } catch (AllLost lost) {
            for (var failure : lost.getSuppressed()) {
                reasons.add(failure.getMessage());
            }
        }
        // end::all-lost[]
        assertThat(reasons).containsExactlyInAnyOrder("status 503", "status 404");
    }
}
