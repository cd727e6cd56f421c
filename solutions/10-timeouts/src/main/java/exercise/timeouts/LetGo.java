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

/** Fetches a page with patience, and lets go of the request when that runs out. */
public final class LetGo {

    /**
     * Asks for a page and answers its text. When patience runs out first, answers nothing, and cancels the request so
     * that the server can stop working on it.
     *
     * @param page     the address to ask with GET
     * @param patience the time for the whole exchange
     * @return the text, or empty when it was not all there in time; any other failure is thrown as what it is
     */
    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return Optional.of(call.get(patience.toNanos(), TimeUnit.NANOSECONDS).body());
            } catch (TimeoutException _) {
                return Optional.empty();
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            } finally {
                call.cancel(true); // the call itself, which is still open: get() ended our wait and nothing else
            }
        }
    }
}
