// expected: STATUS_IGNORED
package exercise.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lesson.service.Overview;

/** Takes the page of an error for the part. */
public final class Aggregate {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Overview ask(Map<String, URI> upstreams, Duration deadline) throws InterruptedException {
        var calls = new LinkedHashMap<String, CompletableFuture<HttpResponse<String>>>();
        upstreams.forEach((name, uri) -> calls.put(name,
                CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())));
        try {
            CompletableFuture.allOf(calls.values().toArray(CompletableFuture[]::new)).get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException lookedAtBelow) {
            // Each call knows how far it has come.
        }
        var parts = new LinkedHashMap<String, String>();
        var missing = new LinkedHashMap<String, String>();
        calls.forEach((name, call) -> {
            switch (call.state()) {
                case SUCCESS -> parts.put(name, call.resultNow().body());
                case FAILED -> missing.put(name, call.exceptionNow().toString());
                case RUNNING, CANCELLED -> missing.put(name, Overview.LATE);
            }
            call.cancel(true);
        });
        return new Overview(parts, missing);
    }
}
