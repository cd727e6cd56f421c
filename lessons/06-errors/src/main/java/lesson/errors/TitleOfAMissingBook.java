package lesson.errors;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks for the title of a book that is not there, and prints what the server says about that as if it were one. */
final class TitleOfAMissingBook {

    // tag::wrong[]
    static String title(HttpClient client, URI book) throws Exception {
        var request = HttpRequest.newBuilder(book).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
    // end::wrong[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var there = lab.answer("/books/1", Reply.text("Sketch of the Analytical Engine"));
            var gone = lab.answer("/books/2", Reply.text("<h1>No such book</h1>").withStatus(404));
            var down = lab.answer("/books/3", Reply.text("<h1>Database is on holiday</h1>").withStatus(503));
            IO.println("1. " + title(client, there));
            IO.println("2. " + title(client, gone));
            IO.println("3. " + title(client, down));
        }
    }
}
