// expected: BATCH_SUNK
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
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lesson.service.Overview;

/** Waits for all, and throws when one of them has failed. */
public final class Aggregate {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Overview ask(Map<String, URI> upstreams, Duration deadline) throws Exception {
        var calls = new LinkedHashMap<String, CompletableFuture<HttpResponse<String>>>();
        upstreams.forEach((name, uri) -> calls.put(name,
                CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())));
        try {
            CompletableFuture.allOf(calls.values().toArray(CompletableFuture[]::new)).get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            // Each call knows how far it has come.
        }
        var parts = new LinkedHashMap<String, String>();
        var missing = new LinkedHashMap<String, String>();
        calls.forEach((name, call) -> {
            if (call.state() == State.SUCCESS && call.resultNow().statusCode() == 200) {
                parts.put(name, call.resultNow().body());
            } else {
                missing.put(name, switch (call.state()) {
                    case SUCCESS -> "status " + call.resultNow().statusCode();
                    case FAILED -> call.exceptionNow().toString();
                    case RUNNING, CANCELLED -> Overview.LATE;
                });
            }
            call.cancel(true);
        });
        return new Overview(parts, missing);
    }
}
