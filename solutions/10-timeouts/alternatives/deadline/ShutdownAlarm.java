package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The caller blocks in {@code send}; an alarm wakes it by shutting the client down, which lets go of the request. */
public final class Deadline {

    public String fetch(URI page, Duration deadline) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var alarm = new CompletableFuture<Void>();
            alarm.completeOnTimeout(null, deadline.toNanos(), TimeUnit.NANOSECONDS).thenRun(client::shutdownNow);
            try {
                return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
            } catch (Exception failure) {
                if (alarm.isDone()) {
                    throw (TimeoutException) new TimeoutException("no text within " + deadline).initCause(failure);
                }
                throw failure;
            } finally {
                alarm.cancel(false);
            }
        }
    }
}
