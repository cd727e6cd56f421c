package lesson.errors;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Turns every status that is no success into an exception, with {@code send} and with {@code sendAsync}. */
final class RaiseForStatus {

    // tag::sync[]
    static String title(HttpClient client, URI book) throws Exception {
        var request = HttpRequest.newBuilder(book).build();
        return HttpStatusException.requireSuccess(client.send(request, BodyHandlers.ofString())).body();
    }
    // end::sync[]

    // tag::async[]
    static CompletableFuture<String> titleLater(HttpClient client, URI book) {
        return client.sendAsync(HttpRequest.newBuilder(book).build(), BodyHandlers.ofString())
                .thenCompose(RaiseForStatus::successful)
                .thenApply(HttpResponse::body);
    }

    private static CompletableFuture<HttpResponse<String>> successful(HttpResponse<String> answer) {
        try {
            return CompletableFuture.completedFuture(HttpStatusException.requireSuccess(answer));
        } catch (HttpStatusException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
    // end::async[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.answer("/books/1", Reply.text("Sketch of the Analytical Engine"));
            lab.answer("/books/2", Reply.text("No such book").withStatus(404));
            IO.println(title(client, lab.uri("/books/1")));
            try {
                IO.println(title(client, lab.uri("/books/2")));
            } catch (HttpStatusException e) {
                IO.println("%d, asked for %s, which said: %s".formatted(e.status(), e.uri().getPath(), e.excerpt()));
            }
            try {
                IO.println(titleLater(client, lab.uri("/books/2")).join());
            } catch (CompletionException e) {
                IO.println("later: " + e.getCause().getClass().getSimpleName());
            }
        }
    }
}
