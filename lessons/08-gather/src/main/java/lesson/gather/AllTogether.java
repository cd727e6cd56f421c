package lesson.gather;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

/** Starts ten requests, keeps their futures, and only then waits. */
final class AllTogether {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pages = lab.pages(10, Duration.ofMillis(200));
            var watch = Stopwatch.start();
            // tag::start[]
            var flying = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (var page : pages) {
                flying.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
            }
            // end::start[]
            // tag::wait[]
            var characters = 0;
            for (var answer : flying) {
                characters += answer.join().body().length();
            }
            // end::wait[]
            IO.println("%d pages, %d characters in %s, at most %d in flight"
                    .formatted(pages.size(), characters, watch, lab.flights().highWater()));
        }
    }
}
