package lesson.whyasync;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** A virtual thread for each of fifty tables: every one of them stands and waits, and that is fine. */
final class ManyWaiters {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var tables = lab.pages(50, Duration.ofMillis(200));
            var watch = Stopwatch.start();
            // tag::story[]
            try (var waiters = Executors.newVirtualThreadPerTaskExecutor()) {
                waiters.invokeAll(tables.stream().map(table -> serve(client, table)).toList());
            }
            // end::story[]
            IO.println("50 tables served after " + watch);
        }
    }

    // tag::serve[]
    private static Callable<String> serve(HttpClient client, URI table) {
        return () -> {
            var dish = client.send(HttpRequest.newBuilder(table).build(), BodyHandlers.ofString());
            Thread.sleep(300);                  // talks to the guests
            return dish.body();
        };
    }
    // end::serve[]
}
