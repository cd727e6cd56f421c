package lesson.backoff;

import course.lab.Lab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two loops against a server that stays down: the waits are recorded instead of slept, so this takes no time. */
final class NotAfterTheLast {

    private static final Backoff PLAN = new Backoff(4, Duration.ofSeconds(1), Duration.ofSeconds(30));

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var ask = new Ask(client);
            var waits = new ArrayList<Duration>();
            waitsAfterEachFailure(ask, lab.uri("/flaky/99"), waits);
            IO.println(lab.flights().count() + " requests, waits " + waits);

            waits.clear();
            try {
                new Retry(PLAN, waits::add).call(() -> ask.body(lab.uri("/flaky/98")));
            } catch (IOException _) {
                IO.println(lab.flights().count() - 4 + " requests, waits " + waits);
            }
        }
    }

    // tag::wrong[]
    private static void waitsAfterEachFailure(Ask ask, URI page, List<Duration> waits) throws InterruptedException {
        for (var made = 1; made <= PLAN.tries(); made++) {
            try {
                ask.body(page);
                return;
            } catch (IOException _) {
                waits.add(PLAN.before(made));
            }
        }
    }
    // end::wrong[]
}
