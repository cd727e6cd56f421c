package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Three requests, each needing the one before, under one deadline: the third has only what the others left. */
final class OneDeadline {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var watch = Stopwatch.start();
            // tag::story[]
            var deadline = Deadline.in(Duration.ofMillis(1_500), InstantSource.system());
            try {
                var total = deadline.limit(bytes(client, lab.uri("/delay/0.3"))).join()
                        + deadline.limit(bytes(client, lab.uri("/delay/0.3"))).join()
                        + deadline.limit(bytes(client, lab.uri("/drip?pieces=10&seconds=20"))).join();
                IO.println(total + " bytes after " + watch);
            } catch (CompletionException e) {
                IO.println(e.getCause() + " after " + watch + ", in request " + lab.flights().count());
            }
            // end::story[]
        }
    }

    private static CompletableFuture<Integer> bytes(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray())
                .thenApply(HttpResponse::body)
                .thenApply(body -> body.length);
    }
}
