package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A future derived from the call completes with empty when time is over; the call itself is canceled then. */
public final class LetGo {

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return call.thenApply(answer -> Optional.of(answer.body()))
                        .completeOnTimeout(Optional.empty(), patience.toNanos(), TimeUnit.NANOSECONDS)
                        .join();
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            } finally {
                call.cancel(true);
            }
        }
    }
}
