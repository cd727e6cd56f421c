package lesson.errors;

import static lesson.errors.HttpStatusException.requireSuccess;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Asks for a title and catches what may come of it, from the special to the general. */
final class InShort {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            print(client, lab.answer("/books/1", Reply.text("Sketch of the Analytical Engine")));
            print(client, lab.uri("/status/404"));
            print(client, URI.create("http://127.0.0.1:1/"));
            print(client, lab.uri("/stall/headers"));
            print(client, lab.uri("/fault/half"));
        }
    }

    private static String title(HttpClient client, URI book) throws Exception {
        var request = HttpRequest.newBuilder(book).timeout(Duration.ofSeconds(2)).build();
        // tag::raise[]
        var answer = client.send(request, BodyHandlers.ofString());
        var title = requireSuccess(answer).body();
        // end::raise[]
        return title;
    }

    private static void print(HttpClient client, URI book) throws Exception {
        // tag::family[]
        try {
            IO.println(title(client, book));
        } catch (HttpStatusException e) {
            IO.println("status " + e.status());
        } catch (ConnectException e) {
            IO.println("nobody there");
        } catch (HttpTimeoutException e) {
            IO.println("too late");
        } catch (IOException e) {
            IO.println("no answer: " + e.getMessage());
        }
        // end::family[]
    }
}
