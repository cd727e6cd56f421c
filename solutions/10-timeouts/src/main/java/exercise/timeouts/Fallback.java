package exercise.timeouts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches a page for which there is a stand-in when it comes too late. */
public final class Fallback {

    /**
     * Asks for a page and answers its text. When the text is not all there in time, cancels the request and answers
     * {@code fallback}; lateness is the only failure that is replaced.
     *
     * @param page     the address to ask with GET
     * @param patience the time for the whole exchange, to the last byte of the body
     * @param fallback what to answer instead of a text that comes too late
     * @throws IOException when the connection fails, or the status is not 200; then the message names it
     */
    public String fetch(URI page, Duration patience, String fallback) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                var answer = call.get(patience.toNanos(), TimeUnit.NANOSECONDS);
                if (answer.statusCode() != 200) {
                    throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
                }
                return answer.body();
            } catch (TimeoutException _) {
                return fallback;
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            } finally {
                call.cancel(true);
            }
        }
    }
}
