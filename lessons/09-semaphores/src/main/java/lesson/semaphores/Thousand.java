package lesson.semaphores;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** A thousand requests of 20 ms each, under three caps: what does a higher cap buy? */
final class Thousand {

    static void main() throws InterruptedException {
        // tag::story[]
        for (var cap : List.of(20, 100, 1_000)) {
            try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
                var pages = lab.pages(1_000, Duration.ofMillis(20));
                var watch = Stopwatch.start();
                var answers = askAll(pages, new Capped(client, new Semaphore(cap)));
                IO.println("cap of %4d: %d answers in %s".formatted(cap, answers, watch));
            }
        }
        // end::story[]
    }

    private static long askAll(List<URI> pages, Capped capped) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(pages.stream().map(capped::status).toList()).stream()
                    .map(Future::resultNow)
                    .filter(status -> status == 200)
                    .count();
        }
    }
}
