package exercise.timeouts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Completes a copy with the fallback, and cancels the call, which is still open. */
public final class Fallback {

    public String fetch(URI page, Duration patience, String fallback) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var text = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .thenCompose(Fallback::body);
            return text.copy()
                    .completeOnTimeout(fallback, patience.toNanos(), TimeUnit.NANOSECONDS)
                    .whenComplete((_, _) -> text.cancel(true))
                    .join();
        }
    }

    private static CompletableFuture<String> body(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode()));
    }
}
