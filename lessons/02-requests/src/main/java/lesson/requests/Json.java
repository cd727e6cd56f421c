package lesson.requests;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into a record and into a tree, and sends a record as JSON. */
final class Json {

    // tag::types[]
    private static final JsonMapper JSON = JsonMapper.shared();

    record User(int id, String name) {}

    record Post(String title, String body) {}
    // end::types[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var ask = HttpRequest.newBuilder(lab.uri("/users/1")).build();
            // tag::read[]
            var text = client.send(ask, BodyHandlers.ofString()).body();
            IO.println(text);
            IO.println(JSON.readValue(text, User.class));
            IO.println(JSON.readTree(text).path("email").asString());
            // end::read[]
            // tag::write[]
            var post = new Post("Quotes", "She said \"no\".\nTwice.");
            var send = HttpRequest.newBuilder(lab.uri("/posts"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(
                            JSON.writeValueAsString(post)))
                    .build();
            var answer = client.send(send, BodyHandlers.ofString());
            // end::write[]
            IO.println(lab.flights().all().getLast().requestBody());
            IO.println(answer.statusCode() + ", id " + JSON.readTree(answer.body()).path("id").asInt());
        }
    }
}
