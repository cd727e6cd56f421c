package lesson.races;

import course.lab.End;
import course.lab.Lab;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collections;

/** Three requests race: one fails, one wins, and the server sees the third one let go. */
final class FirstSuccess {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            // tag::story[]
            var ask = new Ask(client);
            var winner = Race.first(Collections.nCopies(3, ask.text(lab.uri("/6"))));
            IO.println("winner: " + winner);
            // end::story[]
            lab.flights().await(log -> log.inFlight() == 0, Duration.ofSeconds(20));
            var letGo = lab.flights().all().stream().filter(flight -> flight.end() == End.LET_GO).count();
            IO.println("let go: " + letGo);
        }
    }
}
