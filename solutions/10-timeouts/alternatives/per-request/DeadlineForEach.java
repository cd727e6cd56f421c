package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Bounds the whole exchange, body included, with a wait for the future, and lets go of what is late. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Duration usual;

    public PerRequest(Duration usual) {
        this.usual = usual;
    }

    public String get(URI page) throws Exception {
        return within(usual, page);
    }

    public String get(URI page, Duration own) throws Exception {
        return within(own, page);
    }

    private static String within(Duration limit, URI page) throws Exception {
        var call = CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        try {
            return call.get(limit.toNanos(), TimeUnit.NANOSECONDS).body();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        } finally {
            call.cancel(true);
        }
    }
}
