// expected: CONSTRUCTOR
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Its constructor reads a setting that nobody has made. */
public final class RetryAfter {

    private final HttpClient client;

    public RetryAfter() {
        var connect = Duration.parse(System.getProperty("pages.connect"));
        client = HttpClient.newBuilder().connectTimeout(connect).build();
    }

    public CompletableFuture<String> fetch(URI page, Duration longest, InstantSource clock, Delayer delayer) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> delayer.delay(longest).thenApply(_ -> answer.body()));
    }
}
