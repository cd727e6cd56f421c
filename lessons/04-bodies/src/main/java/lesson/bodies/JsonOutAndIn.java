package lesson.bodies;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/** Sends a record as JSON and reads the answer into another record. */
final class JsonOutAndIn {

    // tag::json[]
    record Order(String book, int copies, LocalDate due) {}

    record Receipt(int id, String state) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    static Receipt place(HttpClient client, URI orders, Order order) throws Exception {
        var request = HttpRequest.newBuilder(orders)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(order)))
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return JSON.readValue(answer.body(), Receipt.class);
    }
    // end::json[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var orders = lab.answer("/orders", Reply.json("""
                    {"id": 7, "state": "accepted", "warehouse": "Dover"}""").withStatus(201));
            var receipt = place(client, orders, new Order("Notes on the \"Engine\"", 2, LocalDate.of(2026, 5, 1)));

            IO.println(Wire.last(lab));
            IO.println();
            IO.println(receipt);
        }
    }
}
