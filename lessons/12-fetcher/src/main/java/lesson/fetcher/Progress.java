package lesson.fetcher;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.time.Duration;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Two hundred addresses, and a bar that says how far it is, redrawn on a terminal, in lines elsewhere. */
final class Progress {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pages = lab.pages(200, Duration.ofMillis(50));
            var limits = new Limits(20, Duration.ofSeconds(10),
                    new Backoff(3, Duration.ofMillis(200), Duration.ofSeconds(5)));
            // tag::story[]
            var all = pages.size();
            var bar = new Bar(all, Bar.onTerminal(), IO::print);
            new Fetcher(client, limits, Delayer.real())
                    .outcomes(pages, bar::step)
                    .join();
            // end::story[]
        }
    }
}
