package lesson.whyasync;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Three calls of which each needs the answer to the one before it: there is nothing to start early. */
final class EachNeedsTheLast {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var slow = Duration.ofMillis(200);
            lab.answer("/orders/7", Reply.text("/customers/3").after(slow));
            lab.answer("/customers/3", Reply.text("/cities/12").after(slow));
            lab.answer("/cities/12", Reply.text("Lisbon").after(slow));
            var watch = Stopwatch.start();
            // tag::story[]
            var customer = get(client, lab.uri("/orders/7"));
            var city = get(client, lab.uri(customer));
            var name = get(client, lab.uri(city));
            IO.println("the order goes to %s: known after %s".formatted(name, watch));
            // end::story[]
        }
    }

    // tag::get[]
    private static String get(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
    // end::get[]
}
