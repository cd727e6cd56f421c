package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** A silence of 500 ms is too long, a body of 1.5 s is not. */
final class SlowButAlive {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            IO.println(download(client, lab.uri("/drip?pieces=15&seconds=1.5&bytes=3000")));
            IO.println(download(client, lab.uri("/stall/body")));
        }
    }

    private static String download(HttpClient client, URI page) {
        var watch = Stopwatch.start();
        try {
            // tag::download[]
            var answer = client.sendAsync(HttpRequest.newBuilder(page).build(),
                    _ -> new SilenceLimit<>(BodySubscribers.ofString(StandardCharsets.UTF_8), Duration.ofMillis(500)));
            // end::download[]
            return answer.join().body().length() + " bytes after " + watch;
        } catch (CompletionException e) {
            return e.getCause().getMessage() + ": gave up after " + watch;
        }
    }
}
