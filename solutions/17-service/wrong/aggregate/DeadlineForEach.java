// expected: NOT_TOTAL
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

/** Waits for each upstream in turn, for as long as the deadline: eight late ones take eight times as long. */
public final class Aggregate {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Overview ask(Map<String, URI> upstreams, Duration deadline) throws InterruptedException {
        var calls = new LinkedHashMap<String, CompletableFuture<HttpResponse<String>>>();
        upstreams.forEach((name, uri) -> calls.put(name,
                CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())));
        var parts = new LinkedHashMap<String, String>();
        var missing = new LinkedHashMap<String, String>();
        for (var name : calls.keySet()) {
            var call = calls.get(name);
            try {
                var answer = call.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
                if (answer.statusCode() == 200) {
                    parts.put(name, answer.body());
                } else {
                    missing.put(name, "status " + answer.statusCode());
                }
            } catch (TimeoutException late) {
                call.cancel(true);
                missing.put(name, Overview.LATE);
            } catch (ExecutionException failure) {
                missing.put(name, failure.getCause().toString());
            }
        }
        return new Overview(parts, missing);
    }
}
