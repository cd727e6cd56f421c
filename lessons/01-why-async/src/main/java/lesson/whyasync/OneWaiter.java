package lesson.whyasync;

import course.lab.Lab;
import course.lab.Reply;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;

/** An event loop in ten lines: one thread takes all orders, then serves what is ready, whichever it is. */
final class OneWaiter {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            for (var table = 1; table <= 4; table++) {
                var cooking = Duration.ofMillis(1_000 - 200 * table);
                lab.answer("/table/" + table, Reply.text("dish " + table).after(cooking));
            }
            var watch = Stopwatch.start();
            // tag::loop[]
            var ready = new LinkedBlockingQueue<HttpResponse<String>>();
            for (var table = 1; table <= 4; table++) {
                var order = HttpRequest.newBuilder(lab.uri("/table/" + table)).build();
                client.sendAsync(order, BodyHandlers.ofString()).thenAccept(ready::add);
            }
            for (var served = 0; served < 4; served++) {
                var dish = ready.take();
                IO.println("%s, served by %s".formatted(dish.body(), Thread.currentThread().getName()));
            }
            // end::loop[]
            IO.println("all served after %s, at most %d in flight".formatted(watch, lab.flights().highWater()));
        }
    }
}
