package lesson.pitfalls;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.Stopwatch;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Two authors and their books on a pool of two threads stall, and the threads say where. */
record StarvedPool(Lab lab, HttpClient client, ExecutorService threads) {

    // tag::shelf[]
    private String shelf(int author) throws Exception {
        var page = text("/authors/" + author);
        var book = threads.submit(() -> text("/books/" + author));
        return page + ": " + book.get();
    }
    // end::shelf[]

    private List<Future<String>> start() {
        return IntStream.range(0, 2).mapToObj(author -> threads.submit(() -> shelf(author))).toList();
    }

    private String text(String path) throws IOException, InterruptedException {
        var page = lab.answer(path, Reply.text(path).after(Duration.ofMillis(100)));
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }

    static void main() throws Exception {
        var names = Thread.ofPlatform().name("authors-", 1).factory();
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient(); var threads = Executors.newFixedThreadPool(2, names)) {
            lab.warmUp(client);
            new StarvedPool(lab, client, threads).start();
            Parked.print(2, "FutureTask.get");
            IO.println("requests: %d, in flight: %d".formatted(lab.flights().count(), lab.flights().inFlight()));
            threads.shutdownNow();
        }
        // tag::mend[]
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // end::mend[]
            lab.warmUp(client);
            var watch = Stopwatch.start();
            for (var shelf : new StarvedPool(lab, client, threads).start()) {
                IO.println(shelf.get());
            }
            IO.println("on virtual threads all are there after " + watch);
        }
    }
}
