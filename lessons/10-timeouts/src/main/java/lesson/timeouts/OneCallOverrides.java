package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A session that gives up after 300 ms, also on half a body; and one call that is given more. */
final class OneCallOverrides {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var stalled = HttpRequest.newBuilder(lab.uri("/stall/body")).build();
            var slow = HttpRequest.newBuilder(lab.uri("/drip?pieces=4&seconds=1.2")).build();
            // tag::story[]
            var session = new Session(client, Duration.ofMillis(300));
            tell("half a body", session.ask(stalled, BodyHandlers.ofString()));
            tell("slow report", session.ask(slow, BodyHandlers.ofString()));
            tell("the same, with 5 s", session.ask(slow, BodyHandlers.ofString(), Duration.ofSeconds(5)));
            // end::story[]
        }
    }

    private static void tell(String what, CompletableFuture<HttpResponse<String>> answer) {
        var watch = Stopwatch.start();
        try {
            IO.println("%s: status %d after %s".formatted(what, answer.join().statusCode(), watch));
        } catch (CompletionException e) {
            IO.println("%s: %s after %s".formatted(what, e.getCause(), watch));
        }
    }
}
