package lesson.timeouts;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A rate of exchange from yesterday is better than none; but only lateness may bring it, not a server that fails. */
final class FallbackValue {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var late = Reply.text("1.09").after(Duration.ofMillis(2_000));
            for (var page : new URI[] {lab.answer("/quick", Reply.text("1.08")), lab.answer("/late", late),
                    lab.answer("/broken", Reply.status(500))}) {
                IO.println("%-8s every failure: %-5s only lateness: %s".formatted(page.getPath(),
                        show(everyFailure(rate(client, page))), show(onlyLateness(rate(client, page)))));
            }
        }
    }

    // tag::wrong[]
    private static CompletableFuture<String> everyFailure(CompletableFuture<String> rate) {
        return rate.copy().orTimeout(700, TimeUnit.MILLISECONDS).exceptionally(_ -> "1.07");
    }
    // end::wrong[]

    // tag::right[]
    private static CompletableFuture<String> onlyLateness(CompletableFuture<String> rate) {
        return rate.copy()
                .completeOnTimeout("1.07", 700, TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> rate.cancel(true));
    }
    // end::right[]

    private static CompletableFuture<String> rate(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(FallbackValue::body);
    }

    private static CompletableFuture<String> body(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode()));
    }

    private static String show(CompletableFuture<String> rate) {
        try {
            return rate.join();
        } catch (CompletionException e) {
            return e.getCause().getMessage();
        }
    }
}
