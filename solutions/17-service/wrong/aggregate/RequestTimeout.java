// expected: BODY_STALLED
package exercise.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future.State;
import lesson.service.Overview;

/** The timeout of a request ends with the headers. */
public final class Aggregate {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Overview ask(Map<String, URI> upstreams, Duration deadline) {
        var calls = new LinkedHashMap<String, CompletableFuture<HttpResponse<String>>>();
        upstreams.forEach((name, uri) -> calls.put(name,
                CLIENT.sendAsync(HttpRequest.newBuilder(uri).timeout(deadline).build(), BodyHandlers.ofString())));
        CompletableFuture.allOf(calls.values().toArray(CompletableFuture[]::new)).exceptionally(_ -> null).join();
        var parts = new LinkedHashMap<String, String>();
        var missing = new LinkedHashMap<String, String>();
        calls.forEach((name, call) -> {
            if (call.state() == State.SUCCESS && call.resultNow().statusCode() == 200) {
                parts.put(name, call.resultNow().body());
            } else {
                missing.put(name, switch (call.state()) {
                    case SUCCESS -> "status " + call.resultNow().statusCode();
                    case FAILED -> call.exceptionNow() instanceof HttpTimeoutException ? Overview.LATE : call.exceptionNow().toString();
                    case RUNNING, CANCELLED -> Overview.LATE;
                });
            }
        });
        return new Overview(parts, missing);
    }
}
