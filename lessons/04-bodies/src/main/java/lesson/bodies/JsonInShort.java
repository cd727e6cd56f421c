package lesson.bodies;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends a map as JSON and reads the answer as a tree, without a record for either. */
final class JsonInShort {

    private static final JsonMapper JSON = JsonMapper.shared();

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var orders = lab.answer("/orders", Reply.json("{\"id\": 7, \"state\": \"accepted\"}").withStatus(201));
            var book = "Notes on the \"Engine\"";
            // tag::short[]
            var order = Map.of(
                    "book", book, "copies", 2, "due", "2026-05-01");
            var request = HttpRequest.newBuilder(orders)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(
                            JSON.writeValueAsBytes(order)))
                    .build();
            var answer =
                    client.send(request, BodyHandlers.ofByteArray());
            var receipt = JSON.readTree(answer.body());
            // end::short[]
            IO.println("sent:  " + JSON.readTree(lab.flights().all().getLast().requestBody()).size() + " members");
            IO.println("state: " + receipt.get("state").asString());
        }
    }
}
