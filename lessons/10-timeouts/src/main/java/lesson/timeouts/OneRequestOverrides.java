package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** A default for every request, from a template; and one request that knows better. */
final class OneRequestOverrides {

    // tag::template[]
    private static final HttpRequest.Builder TEMPLATE = HttpRequest.newBuilder()
            .timeout(Duration.ofMillis(300))
            .header("Accept", "text/plain");

    private static HttpRequest.Builder request(URI page) {
        return TEMPLATE.copy().uri(page);
    }
    // end::template[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var report = lab.uri("/delay/1.2");
            // tag::override[]
            ask(client, request(report).build());
            ask(client, request(report).timeout(Duration.ofSeconds(5)).build());
            // end::override[]
        }
    }

    private static void ask(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        var watch = Stopwatch.start();
        try {
            IO.println(client.send(request, BodyHandlers.ofString()).body() + ": an answer after " + watch);
        } catch (HttpTimeoutException e) {
            IO.println(e.getMessage() + ": gave up after " + watch);
        }
    }
}
