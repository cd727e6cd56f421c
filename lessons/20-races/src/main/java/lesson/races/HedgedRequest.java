package lesson.races;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.time.Duration;

/** Two pages, hedged after 500 ms: one is answered in time, the other one late. */
final class HedgedRequest {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var quick = lab.answer("/quick", Reply.text("in time"));
            var late = lab.answer("/late", Reply.text("the first").after(Duration.ofSeconds(10)), Reply.text("the second"));
            // tag::story[]
            var ask = new Ask(client);
            var hedgeDelay = Duration.ofMillis(500);
            IO.println("quick: " + Hedge.first(ask.text(quick), hedgeDelay));
            IO.println("late:  " + Hedge.first(ask.text(late), hedgeDelay));
            // end::story[]
            lab.flights().await(log -> log.inFlight() == 0, Duration.ofSeconds(20));
            IO.println("requests: " + lab.flights().count());
        }
    }
}
