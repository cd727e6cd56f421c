package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Fetches a page within a deadline that covers everything. */
public final class Deadline {

    /**
     * Asks for a page and answers its text, unless the whole exchange takes longer than the deadline.
     *
     * @param page     the address to ask with GET
     * @param deadline the time for everything together: connecting, the headers, and the body to its last byte
     * @throws java.util.concurrent.TimeoutException when it took longer. Any other failure is thrown as what it is
     */
    public String fetch(URI page, Duration deadline) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var call = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            try {
                return call.get(deadline.toNanos(), TimeUnit.NANOSECONDS).body();
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            } finally {
                call.cancel(true); // or close() would wait for it; a call that is answered does not mind
            }
        }
    }
}
