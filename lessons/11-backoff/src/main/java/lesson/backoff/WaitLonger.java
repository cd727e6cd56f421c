package lesson.backoff;

import course.lab.Lab;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;

/** The same outage, and the same five tries at most, each wait twice as long as the one before. */
final class WaitLonger {

    static void main() throws IOException, InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ask = new Ask(client);
            var page = Outage.of(lab, Duration.ofSeconds(1));
            // tag::right[]
            var plan = new Backoff(5, Duration.ofMillis(200), Duration.ofSeconds(2));
            var retry = new Retry(plan, pause -> {
                IO.println("waits " + pause.toMillis() + " ms");
                Thread.sleep(pause);
            });
            var report = retry.call(() -> ask.body(page));
            // end::right[]
            IO.println(report + ", from try " + lab.flights().count());
        }
    }
}
