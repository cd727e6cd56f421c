package lesson.streaming;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Takes an answer as one text, and the first line has to wait for the last. */
final class WaitsForTheEnd {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var request = HttpRequest.newBuilder(lab.uri("/stream/4?seconds=1.2")).build();
            var watch = Stopwatch.start();
            // tag::wrong[]
            var answer = client.send(request, BodyHandlers.ofString());
            answer.body().lines().forEach(line -> IO.println(line + " after " + watch));
            // end::wrong[]
        }
    }
}
