package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A request timeout of one second, and an answer after 1.6 s that does not offend it. */
final class EachHopAnew {

    private static final Duration HOP = Duration.ofMillis(400);

    static void main() throws Exception {
        // tag::client[]
        try (var lab = Lab.start();
             var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            // end::client[]
            lab.answer("/four", Reply.text("here at last").after(HOP));
            lab.answer("/three", Reply.status(302).header("Location", lab.uri("/four").toString()).after(HOP));
            lab.answer("/two", Reply.status(302).header("Location", lab.uri("/three").toString()).after(HOP));
            var start = lab.answer("/one", Reply.status(302).header("Location", lab.uri("/two").toString()).after(HOP));
            lab.warmUp(client);
            var watch = Stopwatch.start();
            // tag::ask[]
            var request = HttpRequest.newBuilder(start).timeout(Duration.ofSeconds(1)).build();
            var answer = client.send(request, BodyHandlers.ofString());
            IO.println("\"%s\" after %s, with a timeout of one second".formatted(answer.body(), watch));
            // end::ask[]
        }
    }
}
