package lesson.semaphores;

import course.lab.Lab;
import course.lab.Stopwatch;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/** Twelve requests, every fourth one slow, four at a time: in batches, then with permits. */
record Batches(HttpClient client) {

    private Callable<Integer> status(URI page) {
        return () -> client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode();
    }

    // tag::batches[]
    void inBatches(List<URI> pages) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var batch : pages.stream().map(this::status).gather(Gatherers.windowFixed(4)).toList()) {
                threads.invokeAll(batch);
            }
        }
    }
    // end::batches[]

    void withPermits(List<URI> pages) throws InterruptedException {
        var capped = new Capped(client, new Semaphore(4));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(pages.stream().map(capped::status).toList());
        }
    }

    private static List<URI> everyFourthIsSlow(Lab lab) {
        return IntStream.range(0, 12)
                .mapToObj(n -> lab.answer("/" + n, Reply.text("").after(Duration.ofMillis(n % 4 == 0 ? 600 : 100))))
                .toList();
    }

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var watch = Stopwatch.start();
            new Batches(client).inBatches(everyFourthIsSlow(lab));
            IO.println("batches of four: %s, at most %d in flight".formatted(watch, lab.flights().highWater()));
        }
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var watch = Stopwatch.start();
            new Batches(client).withPermits(everyFourthIsSlow(lab));
            IO.println("four permits:    %s, at most %d in flight".formatted(watch, lab.flights().highWater()));
        }
    }
}
