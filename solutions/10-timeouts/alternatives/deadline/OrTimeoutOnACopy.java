package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The timeout completes a future derived from the call, so that the call stays open for the cancel. */
public final class Deadline {

    public String fetch(URI page, Duration deadline) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return call.copy().orTimeout(deadline.toNanos(), TimeUnit.NANOSECONDS).join().body();
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            } finally {
                call.cancel(true);
            }
        }
    }
}
