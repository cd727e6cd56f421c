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

/** This client has one request only, so it may go down with it: everything in flight is let go. */
public final class LetGo {

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        var client = HttpClient.newHttpClient();
        try {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            return Optional.of(call.get(patience.toNanos(), TimeUnit.NANOSECONDS).body());
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        } finally {
            client.shutdownNow();
        }
    }
}
