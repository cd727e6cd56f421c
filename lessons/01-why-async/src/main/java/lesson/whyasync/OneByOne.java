package lesson.whyasync;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Fifty calls of 200 ms, each made when the answer to the one before it is there. */
final class OneByOne {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var pages = lab.pages(50, Duration.ofMillis(200));
            var watch = Stopwatch.start();
            // tag::story[]
            var characters = 0;
            for (var page : pages) {
                var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                characters += answer.body().length();
            }
            // end::story[]
            IO.println("50 answers, %d characters, after %s; at most %d in flight"
                    .formatted(characters, watch, lab.flights().highWater()));
        }
    }
}
