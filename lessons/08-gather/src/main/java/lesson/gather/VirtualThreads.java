package lesson.gather;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** The same with blocking calls: a virtual thread for each request. */
final class VirtualThreads {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var pages = lab.pages(10, Duration.ofMillis(200));
            // tag::story[]
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var tasks = pages.stream().map(page -> size(client, page)).toList();
                var sizes = threads.invokeAll(tasks).stream().map(done -> done.resultNow()).toList();
                IO.println("sizes %s, at most %d in flight".formatted(sizes, lab.flights().highWater()));
            }
            // end::story[]
        }
    }

    // tag::task[]
    private static Callable<Integer> size(HttpClient client, URI page) {
        return () -> client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body().length();
    }
    // end::task[]
}
