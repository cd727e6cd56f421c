package lesson.requests;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a JSON parser says to an error page, to an error in JSON, and to fields that are missing. */
final class NotJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    record User(int id, String name) {}

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var down = lab.answer("/down", Reply.text("<html>We are busy</html>").withStatus(503));
            for (var page : new URI[] {lab.uri("/users/1"), down, lab.uri("/users/1000")}) {
                var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                IO.println("%-11s blind: %-40s careful: %s".formatted(page.getPath(), blind(answer), careful(answer)));
            }
        }
    }

    private static String blind(HttpResponse<String> answer) {
        try {
            return JSON.readValue(answer.body(), User.class).toString();
        } catch (JacksonException notJson) {
            return notJson.getOriginalMessage().replaceFirst(":.*", "");
        }
    }

    // tag::careful[]
    private static String careful(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? JSON.readValue(answer.body(), User.class).toString()
                : "status " + answer.statusCode();
    }
    // end::careful[]
}
