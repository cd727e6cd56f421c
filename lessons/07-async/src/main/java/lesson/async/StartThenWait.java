package lesson.async;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A rate and a price, which know nothing of each other: asked for in turn, and asked for together. */
final class StartThenWait {

    private interface Way {
        String ask(HttpClient client, URI price, URI rate) throws Exception;
    }

    static void main() throws Exception {
        run("wait, then start", StartThenWait::inTurn);
        run("start, then wait", StartThenWait::together);
    }

    // tag::wrong[]
    private static String inTurn(HttpClient client, URI price, URI rate) throws Exception {
        var first = client.send(HttpRequest.newBuilder(price).build(), BodyHandlers.ofString());
        var second = client.send(HttpRequest.newBuilder(rate).build(), BodyHandlers.ofString());
        return first.body() + " at " + second.body();
    }
    // end::wrong[]

    // tag::right[]
    private static String together(HttpClient client, URI price, URI rate) {
        var first = client.sendAsync(HttpRequest.newBuilder(price).build(), BodyHandlers.ofString());
        var second = client.sendAsync(HttpRequest.newBuilder(rate).build(), BodyHandlers.ofString());
        return first.join().body() + " at " + second.join().body();
    }
    // end::right[]

    private static void run(String name, Way way) throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var price = lab.answer("/price", Reply.text("120 EUR").after(Duration.ofMillis(500)));
            var rate = lab.answer("/rate", Reply.text("1.08").after(Duration.ofMillis(400)));
            var watch = Stopwatch.start();
            IO.println("%s: %s after %s, at most %d in flight"
                    .formatted(name, way.ask(client, price, rate), watch, lab.flights().highWater()));
        }
    }
}
