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
import java.util.concurrent.TimeoutException;

/** orTimeout has completed the call, and a completed future can't be canceled. */
public final class LetGo {

    private final HttpClient client = HttpClient.newHttpClient();

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return Optional.of(call.join().body());
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof TimeoutException) {
                call.cancel(true);
                return Optional.empty();
            }
            throw (Exception) failure.getCause();
        }
    }
}
