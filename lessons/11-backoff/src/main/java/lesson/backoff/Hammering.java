package lesson.backoff;

import course.lab.Lab;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;

/** The server is away for a second; five tries without a wait do not last that long. */
final class Hammering {

    static void main() throws IOException, InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ask = new Ask(client);
            var page = Outage.of(lab, Duration.ofSeconds(1));
            // tag::wrong[]
            for (var made = 1; made <= 5; made++) {
                try {
                    IO.println(ask.body(page));
                    break;
                } catch (StatusException failure) {
                    IO.println("try " + made + ": " + failure.status());
                }
            }
            // end::wrong[]
            var first = lab.flights().all().getFirst().arrived().at();
            var last = lab.flights().all().getLast().arrived().at();
            IO.println("all within %d ms".formatted(last.minus(first).toMillis()));
        }
    }
}
