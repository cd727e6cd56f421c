// expected: NO_ABORT
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** get with a time ends the wait of the caller, and nothing else. */
public final class LetGo {

    private final HttpClient client = HttpClient.newHttpClient();

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        try {
            return Optional.of(call.get(patience.toMillis(), TimeUnit.MILLISECONDS).body());
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw (Exception) failure.getCause();
        }
    }
}
