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
import java.util.concurrent.TimeUnit;

/** A race between the answer and a timer, as with Promise.race: the loser runs on. */
public final class LetGo {

    private final HttpClient client = HttpClient.newHttpClient();

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        var text = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(answer -> Optional.of(answer.body()));
        var timer = new CompletableFuture<Optional<String>>()
                .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return text.applyToEither(timer, first -> first).join();
        } catch (CompletionException failure) {
            throw (Exception) failure.getCause();
        }
    }
}
