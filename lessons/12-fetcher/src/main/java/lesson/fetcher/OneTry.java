package lesson.fetcher;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

/** One try at each of six addresses, good and bad, and each of them has an outcome. */
final class OneTry {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            // tag::story[]
            var attempt = new Attempt(client, Duration.ofSeconds(10));
            var hasty = new Attempt(client, Duration.ofSeconds(1));
            var started = List.of(
                    attempt.once(lab.uri("/pages/7")),
                    attempt.once(lab.uri("/status/404")),
                    attempt.once(lab.uri("/status/503")),
                    attempt.once(lab.uri("/fault/half")),
                    hasty.once(lab.uri("/stall/body")),
                    attempt.once(URI.create("http://127.0.0.1:1/")));
            for (var outcome : started) {
                IO.println(inWords(outcome.join()));
            }
            // end::story[]
        }
    }

    // tag::switch[]
    private static String inWords(Outcome outcome) {
        return "%-12s %s".formatted(outcome.uri().getPath(), switch (outcome) {
            case Outcome.Page(_, var body) -> "page of %d characters".formatted(body.length());
            case Outcome.Refused(_, var status) -> "refused with " + status;
            case Outcome.Broken(_, var reason) -> reason;
        });
    }
    // end::switch[]
}
