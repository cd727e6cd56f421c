package lesson.streaming;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Takes the same answer line by line. */
final class AsTheyCome {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var request = HttpRequest.newBuilder(lab.uri("/stream/4?seconds=1.2")).build();
            var watch = Stopwatch.start();
            // tag::right[]
            var answer = client.send(request, BodyHandlers.ofLines());
            IO.println(answer.statusCode() + " after " + watch);
            try (var lines = answer.body()) {
                lines.forEach(it -> IO.println(it + " after " + watch));
            }
            // end::right[]
        }
    }
}
