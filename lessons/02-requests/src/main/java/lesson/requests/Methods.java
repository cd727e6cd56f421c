package lesson.requests;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The six methods, each sent once; what the server saw of them. */
final class Methods {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            // tag::requests[]
            var posts = HttpRequest.newBuilder(lab.uri("/posts"));
            var post = HttpRequest.newBuilder(lab.uri("/posts/1"));
            var requests = List.of(
                    post.copy().GET().build(),
                    post.copy().HEAD().build(),
                    posts.copy().POST(json("{\"title\":\"new\"}")).build(),
                    post.copy().PUT(json("{\"title\":\"all of it\"}")).build(),
                    post.copy().method("PATCH", json("{\"title\":\"a part\"}")).build(),
                    post.copy().DELETE().build());
            // end::requests[]
            for (var request : requests) {
                var answer = client.send(request, BodyHandlers.ofString());
                var sent = lab.flights().all().getLast();
                IO.println("%-6s %-8s %2d bytes sent   %d, %2d characters back".formatted(sent.method(), sent.path(),
                        sent.requestBody().length(), answer.statusCode(), answer.body().length()));
            }
        }
    }

    private static BodyPublisher json(String text) {
        return BodyPublishers.ofString(text);
    }
}
