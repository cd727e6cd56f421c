package lesson.semaphores;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Twelve virtual threads, four permits: nobody sends without one. */
record Capped(HttpClient client, Semaphore permits) {

    // tag::task[]
    Callable<Integer> status(URI page) {
        return () -> {
            permits.acquire();
            try {
                return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode();
            } finally {
                permits.release();
            }
        };
    }
    // end::task[]

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pages = lab.pages(12, Duration.ofMillis(200));
            var watch = Stopwatch.start();
            // tag::story[]
            var capped = new Capped(client, new Semaphore(4));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var statuses = threads.invokeAll(pages.stream().map(page -> capped.status(page)).toList());
                IO.println("%d answers in %s, at most %d in flight"
                        .formatted(statuses.size(), watch, lab.flights().highWater()));
            }
            // end::story[]
        }
    }
}
