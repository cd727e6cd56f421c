// expected: SEQUENTIAL
package exercise.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lesson.service.Overview;

/** Waits for each upstream before it asks the next one. */
public final class Aggregate {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Overview ask(Map<String, URI> upstreams, Duration deadline) throws InterruptedException {
        var parts = new LinkedHashMap<String, String>();
        var missing = new LinkedHashMap<String, String>();
        for (var upstream : upstreams.entrySet()) {
            var call = CLIENT.sendAsync(HttpRequest.newBuilder(upstream.getValue()).build(), BodyHandlers.ofString());
            try {
                var answer = call.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
                if (answer.statusCode() == 200) {
                    parts.put(upstream.getKey(), answer.body());
                } else {
                    missing.put(upstream.getKey(), "status " + answer.statusCode());
                }
            } catch (TimeoutException late) {
                missing.put(upstream.getKey(), Overview.LATE);
            } catch (ExecutionException failure) {
                missing.put(upstream.getKey(), failure.getMessage());
            } finally {
                call.cancel(true);
            }
        }
        return new Overview(parts, missing);
    }
}
