// expected: CONSTRUCTOR
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Its constructor reads a setting that nobody has made. */
public final class Jitter {

    private final HttpClient client;

    public Jitter() {
        var connect = Duration.parse(System.getProperty("pages.connect"));
        client = HttpClient.newBuilder().connectTimeout(connect).build();
    }

    public CompletableFuture<String> fetch(URI page, Backoff plan, RandomGenerator dice, Delayer delayer) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> delayer.delay(plan.before(1)).thenApply(_ -> answer.body()));
    }
}
