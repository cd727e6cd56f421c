package lesson.backoff;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The server books the order and loses the connection half-way through its answer. Then a retry comes. */
final class TwoOrders {

    static void main() throws IOException, InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var first = Reply.text("order 1 booked").breakOffAfter(7);
            var shop = lab.answer("/orders", first, Reply.text("order 2 booked"));
            // tag::wrong[]
            var order = HttpRequest.newBuilder(shop).POST(BodyPublishers.ofString("one bicycle")).build();
            var retry = new Retry(new Backoff(3, Duration.ofMillis(100), Duration.ofSeconds(1)), Thread::sleep);
            IO.println(retry.call(() -> client.send(order, BodyHandlers.ofString())).body());
            // end::wrong[]
            lab.flights().all().forEach(flight ->
                    IO.println("the shop saw: " + flight.method() + " " + flight.requestBody()));
        }
    }
}
