package lesson.races;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** Scenarios 4 and 11: a runner with a time limit of its own, and a runner that is a race itself. */
final class NestedRace {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ask = new Ask(client);
            // tag::story[]
            var patient = ask.text(lab.uri("/4"));
            var hasty = ask.text(lab.uri("/4"), Duration.ofSeconds(1));
            IO.println("4: " + Race.first(List.of(patient, hasty)));

            var alone = ask.text(lab.uri("/11"));
            IO.println("11: " + Race.first(List.of(alone, () -> Race.first(Collections.nCopies(2, alone)))));
            // end::story[]
        }
    }
}
