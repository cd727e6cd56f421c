// expected: NO_ABORT
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

/** Completes the call itself with the fallback: then there is nothing left to cancel. */
public final class Fallback {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public String fetch(URI page, Duration patience, String fallback) throws Exception {
        var text = CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(Fallback::body)
                .completeOnTimeout(fallback, patience.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return text.join();
        } finally {
            text.cancel(true);
        }
    }

    private static CompletableFuture<String> body(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode()));
    }
}
