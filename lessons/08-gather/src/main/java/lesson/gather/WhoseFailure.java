package lesson.gather;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Cancels three parts because the fourth has failed, and asks two futures what went wrong. */
final class WhoseFailure {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            StartLine.of(lab, 4);
            var started = start(client, lab);
            // tag::story[]
            var all = CompletableFuture.allOf(started.toArray(CompletableFuture<?>[]::new));
            var first = all.copy();
            started.forEach(one -> one.whenComplete((_, failure) -> {
                if (failure != null) {
                    first.completeExceptionally(failure);
                    started.forEach(other -> other.cancel(true));
                }
            }));
            // end::story[]
            IO.println("all:   " + inWords(all));
            IO.println("first: " + inWords(first));
        }
    }

    private static List<CompletableFuture<String>> start(HttpClient client, Lab lab) {
        var slow = Reply.text("at last").after(Duration.ofSeconds(10));
        return Stream.of(lab.answer("/slow/1", slow), lab.answer("/slow/2", slow), lab.answer("/slow/3", slow),
                        lab.answer("/broken", Reply.status(500).after(Duration.ofMillis(300))))
                .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .thenCompose(Answers::body))
                .toList();
    }

    /** Of a cancellation only its name: whether it says more depends on who was quicker, this code or the client's. */
    private static String inWords(CompletableFuture<Void> whole) {
        return whole.handle((_, failure) -> Health.of("the whole", null, failure))
                .thenApply(health -> health instanceof Health.Down(_, var reason) ? reason : "well").join()
                .replaceFirst("(CancellationException): .*", "$1");
    }
}
