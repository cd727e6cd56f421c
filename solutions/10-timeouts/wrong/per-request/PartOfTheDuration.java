// expected: TOO_EARLY
package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the milliseconds beyond the full seconds. */
public final class PerRequest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Duration usual;

    public PerRequest(Duration usual) {
        this.usual = usual;
    }

    public String get(URI page) throws Exception {
        return get(page, usual);
    }

    public String get(URI page, Duration own) throws Exception {
        var limit = Duration.ofMillis(Math.max(1, own.toMillisPart()));
        var call = CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (own.toSeconds() > 0 && limit.toMillis() <= 1) {
            call.cancel(true);
            throw new TimeoutException("no answer within " + limit);
        }
        return call.get(limit.toMillis(), TimeUnit.MILLISECONDS).body();
    }
}
