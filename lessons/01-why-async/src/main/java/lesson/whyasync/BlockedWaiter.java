package lesson.whyasync;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;

/** The one waiter stays at each table for 300 ms: the dishes are ready together, and served one by one. */
final class BlockedWaiter {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ready = new LinkedBlockingQueue<HttpResponse<String>>();
            var watch = Stopwatch.start();
            for (var table : lab.pages(4, Duration.ofMillis(200))) {
                client.sendAsync(HttpRequest.newBuilder(table).build(), BodyHandlers.ofString()).thenAccept(ready::add);
            }
            // tag::loop[]
            for (var served = 0; served < 4; served++) {
                ready.take();
                Thread.sleep(300);              // talks to the guests, and nobody else is served
                IO.println("%d served after %s".formatted(served + 1, watch));
            }
            // end::loop[]
            IO.println("and the kitchen had %d dishes in work at once".formatted(lab.flights().highWater()));
        }
    }
}
