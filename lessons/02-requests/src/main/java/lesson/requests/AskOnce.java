package lesson.requests;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** One question and one answer, with the three objects that every request needs. */
final class AskOnce {

    static void main() throws Exception {
        try (var lab = Lab.start(); var warm = HttpClient.newHttpClient()) {
            lab.warmUp(warm);
            // tag::story[]
            var request = HttpRequest
                    .newBuilder(lab.uri("/users/1"))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                var answer = client.send(
                        request, BodyHandlers.ofString());
                IO.println(answer.statusCode());
                IO.println(answer.body());
            }
            // end::story[]
        }
    }
}
