package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about trying again that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("four tries at most, and waits that double")
    void retry(Lab lab) throws Exception {
        var page = lab.answer("/report", Reply.status(503), Reply.text("the report"));
        var ask = new Ask(client);
        var waits = new ArrayList<Duration>();
        Retry.Sleeper sleeper = waits::add;
        // tag::retry[]
        var plan = new Backoff(4,      // tries in all
                Duration.ofSeconds(1), // the first wait
                Duration.ofSeconds(30));
        var retry = new Retry(plan, sleeper);
        var text = retry.call(() -> ask.body(page));
        // end::retry[]
        assertThat(text).isEqualTo("the report");
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("any wait between none and the planned one")
    void jitter() {
        var plan = new Backoff(4, Duration.ofSeconds(1), Duration.ofSeconds(30));
        var dice = new Random(11);
        // tag::jitter[]
        var wait = Jitter.full(plan.before(2), dice);
        // end::jitter[]
        assertThat(wait).isBetween(Duration.ZERO, Duration.ofSeconds(2));
    }

    @Test
    @DisplayName("the wait that the server asks for")
    void retryAfter(Lab lab) {
        var page = lab.answer("/busy", Reply.status(429).header("Retry-After", "3"));
        var answer = new Ask(client).answer(page).join();
        var planned = Duration.ofSeconds(1);
        // tag::retry-after[]
        var wait = RetryAfter.in(answer.headers(),
                InstantSource.system()).orElse(planned);
        // end::retry-after[]
        assertThat(wait).isEqualTo(Duration.ofSeconds(3));
    }
}
