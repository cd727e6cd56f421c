package lesson.gather;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls the asynchronous method ten times, and waits for each answer before the next call. */
final class OneByOne {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pages = lab.pages(10, Duration.ofMillis(200));
            var watch = Stopwatch.start();
            // tag::story[]
            var characters = 0;
            for (var page : pages) {
                var answer = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                characters += answer.join().body().length();
            }
            // end::story[]
            IO.println("%d pages, %d characters in %s, at most %d in flight"
                    .formatted(pages.size(), characters, watch, lab.flights().highWater()));
        }
    }
}
