package exercise.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import lesson.service.Overview;

/** Callbacks fill concurrent maps; one alarm cancels whatever is still in flight. */
public final class Aggregate {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Overview ask(Map<String, URI> upstreams, Duration deadline) {
        var parts = new ConcurrentHashMap<String, String>();
        var missing = Collections.synchronizedMap(new LinkedHashMap<String, String>());
        var entered = new ArrayList<CompletableFuture<Void>>();
        var alarm = new CompletableFuture<Void>().completeOnTimeout(null, deadline.toNanos(), TimeUnit.NANOSECONDS);
        upstreams.forEach((name, uri) -> {
            var call = CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            var read = call.thenAccept(answer -> {
                if (answer.statusCode() == 200) {
                    parts.put(name, answer.body());
                } else {
                    missing.put(name, "status " + answer.statusCode());
                }
            });
            alarm.thenRun(() -> call.cancel(true));
            entered.add(read.exceptionally(failure -> {
                missing.put(name, alarm.isDone() ? Overview.LATE : failure.toString());
                return null;
            }));
        });
        entered.forEach(CompletableFuture::join);
        alarm.cancel(false);
        return new Overview(parts, missing);
    }
}
