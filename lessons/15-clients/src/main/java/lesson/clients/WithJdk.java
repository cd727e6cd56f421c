package lesson.clients;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lesson.semaphores.Turnstile;

/** The task with the JDK's client, and limits of our own. */
final class WithJdk {

    static void main() {
        try (var lab = Lab.start()) {
            // tag::story[]
            var turnstile = new Turnstile(Task.AT_ONCE);
            try (var client = HttpClient.newHttpClient()) {
                Task.run(lab, page -> turnstile.pass(() -> inTime(client, page)));
            }
            // end::story[]
        }
    }

    // tag::in-time[]
    private static CompletableFuture<Answer> inTime(HttpClient client, URI page) {
        var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        return call.copy()
                .orTimeout(Task.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> call.cancel(true))
                .thenApply(answer -> new Answer(answer.statusCode(), answer.body()));
    }
    // end::in-time[]
}
