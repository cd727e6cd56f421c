package lesson.races;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.util.Collections;
import java.util.concurrent.Callable;

/** Two runners, each with a resource of its own: the loser closes its resource as well. */
final class AroundTheRace {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            // tag::story[]
            Callable<String> runner = () -> {
                try (var resource = Resource.open(client, lab.uri("/8"))) {
                    return resource.use();
                }
            };
            IO.println("winner: " + Race.first(Collections.nCopies(2, runner)));
            IO.println(new Ask(client).text(lab.uri("/8")).call());
            // end::story[]
        }
    }
}
