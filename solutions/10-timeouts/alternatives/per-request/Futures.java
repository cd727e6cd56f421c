package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A future that times out, on a copy so that the call itself can be canceled. */
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
        var call = CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        var text = call.thenApply(HttpResponse::body).orTimeout(own.toNanos(), TimeUnit.NANOSECONDS);
        return text.whenComplete((_, _) -> call.cancel(true)).join();
    }
}
