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
import java.util.concurrent.TimeoutException;

/** orTimeout on a derived future; one stage makes the fallback of a timeout and of nothing else. */
public final class Fallback {

    public String fetch(URI page, Duration patience, String fallback) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return call.thenCompose(Fallback::body)
                    .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                    .whenComplete((_, _) -> call.cancel(true))
                    .exceptionallyCompose(failure -> isLate(failure)
                            ? CompletableFuture.completedFuture(fallback)
                            : CompletableFuture.failedFuture(failure))
                    .join();
        }
    }

    private static boolean isLate(Throwable failure) {
        return failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException;
    }

    private static CompletableFuture<String> body(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode()));
    }
}
