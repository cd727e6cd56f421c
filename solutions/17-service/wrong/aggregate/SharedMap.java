// expected: RACE
package exercise.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lesson.service.Overview;

/** Callbacks of several threads fill one HashMap. */
public final class Aggregate {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Overview ask(Map<String, URI> upstreams, Duration deadline) {
        var parts = new HashMap<String, String>();
        var missing = new ConcurrentHashMap<String, String>();
        var read = new ArrayList<CompletableFuture<Void>>();
        upstreams.forEach((name, uri) -> {
            var call = CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            read.add(call.copy()
                    .orTimeout(deadline.toNanos(), TimeUnit.NANOSECONDS)
                    .whenComplete((_, _) -> call.cancel(true))
                    .handle((answer, failure) -> {
                        if (failure != null) {
                            return missing.put(name, failure.getCause() instanceof TimeoutException ? Overview.LATE : failure.toString());
                        }
                        return answer.statusCode() == 200
                                ? parts.put(name, answer.body())
                                : missing.put(name, "status " + answer.statusCode());
                    })
                    .thenAccept(_ -> {}));
        });
        read.forEach(CompletableFuture::join);
        return new Overview(parts, missing);
    }
}
