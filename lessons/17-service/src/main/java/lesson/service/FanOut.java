package lesson.service;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks upstreams together, each on a virtual thread of its own, and waits for each no longer than it is worth. */
public record FanOut(HttpClient client) {

    // tag::ask[]
    /** What came of {@code upstreams}, at the latest after {@code whole}. Those that are late are canceled. */
    public Overview ask(List<Upstream> upstreams, Duration whole) throws InterruptedException {
        var begin = System.nanoTime();
        var parts = new LinkedHashMap<String, String>();
        var missing = new LinkedHashMap<String, String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var inOrder = upstreams.stream().sorted(comparing(Upstream::patience)).toList();
            var asked = inOrder.stream().map(upstream -> threads.submit(() -> text(upstream))).toList();
            for (var i = 0; i < asked.size(); i++) {
                var upstream = inOrder.get(i);
                var left = shorter(upstream.patience(), whole).toNanos() - (System.nanoTime() - begin);
                try {
                    parts.put(upstream.name(), asked.get(i).get(left, TimeUnit.NANOSECONDS));
                } catch (TimeoutException _) {
                    asked.get(i).cancel(true);
                    missing.put(upstream.name(), Overview.LATE);
                } catch (ExecutionException failure) {
                    missing.put(upstream.name(), reason(failure.getCause()));
                }
            }
        }
        return new Overview(parts, missing);
    }

    private String text(Upstream upstream) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(upstream.uri()).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }
    // end::ask[]

    /** A ConnectException has no message. */
    private static String reason(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
