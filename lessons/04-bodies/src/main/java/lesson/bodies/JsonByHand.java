package lesson.bodies;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Glues JSON together from strings, and one of them holds a quotation mark. */
final class JsonByHand {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var orders = lab.answer("/orders", Reply.status(400));
            var book = "Notes on the \"Engine\"";
            // tag::wrong[]
            var json = "{\"book\": \"" + book + "\", \"copies\": 2}";
            var request = HttpRequest.newBuilder(orders).POST(BodyPublishers.ofString(json)).build();
            // end::wrong[]
            var answer = client.send(request, BodyHandlers.ofString());

            IO.println(Wire.last(lab));
            IO.println();
            IO.println("answer: " + answer.statusCode());
            IO.println("as JSON: " + read(json));
        }
    }

    private static String read(String json) {
        try {
            return JsonMapper.shared().readTree(json).toString();
        } catch (JacksonException e) {
            return e.getOriginalMessage();
        }
    }
}
