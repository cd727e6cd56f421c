// expected: NO_ABORT
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The timeout completes the derived future; nobody tells the request. */
public final class LetGo {

    private final HttpClient client = HttpClient.newHttpClient();

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        var text = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return Optional.of(text.join());
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof TimeoutException) {
                return Optional.empty();
            }
            throw (Exception) failure.getCause();
        }
    }
}
