package exercise.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lesson.service.Overview;

/** A virtual thread for each upstream; invokeAll interrupts those that are late. */
public final class Aggregate {

    public Overview ask(Map<String, URI> upstreams, Duration deadline) throws InterruptedException {
        var parts = new LinkedHashMap<String, String>();
        var missing = new LinkedHashMap<String, String>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<String>>();
            upstreams.values().forEach(uri -> tasks.add(() -> text(client, uri)));
            var done = threads.invokeAll(tasks, deadline.toNanos(), TimeUnit.NANOSECONDS).iterator();
            for (var name : upstreams.keySet()) {
                var task = done.next();
                if (task.isCancelled()) {
                    missing.put(name, Overview.LATE);
                    continue;
                }
                try {
                    parts.put(name, task.get());
                } catch (ExecutionException failure) {
                    missing.put(name, failure.getCause().toString());
                }
            }
        }
        return new Overview(parts, missing);
    }

    private static String text(HttpClient client, URI upstream) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(upstream).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }
}
