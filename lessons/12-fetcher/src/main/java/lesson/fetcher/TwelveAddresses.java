package lesson.fetcher;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** The whole fetcher on twelve addresses, three of which have something wrong with them. */
final class TwelveAddresses {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            // tag::story[]
            var backoff = new Backoff(3, Duration.ofMillis(200), Duration.ofSeconds(5));
            var limits = new Limits(4, Duration.ofSeconds(10), backoff);
            var fetcher = new Fetcher(client, limits, Delayer.real());
            var outcomes = fetcher.outcomes(addresses(lab), _ -> {}).join();
            // end::story[]
            for (var n = 0; n < 4; n++) {
                IO.println(n + ": " + outcomes.get(n).toString().replaceAll("uri=[^,]*, ", ""));
            }
            IO.println(Summary.of(outcomes));
            IO.println("at most %d in flight".formatted(lab.flights().highWater()));
        }
    }

    private static List<URI> addresses(Lab lab) {
        var addresses = new ArrayList<>(lab.pages(12, Duration.ofMillis(150)));
        addresses.set(1, lab.uri("/status/404"));
        addresses.set(2, lab.uri("/flaky/1"));
        addresses.set(3, lab.answer("/pages/3", Reply.text("half an answer").breakOffAfter(4)));
        return addresses;
    }
}
