// expected: NO_ABORT
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A value in the place of the late answer, and the request runs on behind it. */
public final class LetGo {

    private final HttpClient client = HttpClient.newHttpClient();

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        try {
            return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .thenApply(answer -> Optional.of(answer.body()))
                    .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException failure) {
            throw (Exception) failure.getCause();
        }
    }
}
