package lesson.semaphores;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Twelve requests through a turnstile with four places: the caller has its futures at once. */
final class NobodyWaits {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pages = lab.pages(12, Duration.ofMillis(200));
            var watch = Stopwatch.start();
            // tag::story[]
            var turnstile = new Turnstile(4);
            var started = pages.stream()
                    .map(page -> HttpRequest.newBuilder(page).build())
                    .map(request -> turnstile.pass(() -> client.sendAsync(request, BodyHandlers.discarding())))
                    .toList();
            IO.println("%d futures after %s".formatted(started.size(), watch));
            started.forEach(CompletableFuture::join);
            // end::story[]
            IO.println("%d answers after %s, at most %d in flight".formatted(started.size(), watch, lab.flights().highWater()));
        }
    }
}
