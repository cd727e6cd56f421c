// expected: NO_ABORT
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Cancels a CompletableFuture, which knows no thread to interrupt: the blocking send goes on. */
public final class LetGo {

    private final HttpClient client = HttpClient.newHttpClient();

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        var text = CompletableFuture.supplyAsync(() -> send(page));
        try {
            return Optional.of(text.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            text.cancel(true);
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw (Exception) failure.getCause();
        }
    }

    private String send(URI page) {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        } catch (Exception failure) {
            throw new CompletionException(failure);
        }
    }
}
