package exercise.timeouts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** invokeAll cancels the task that is not done in time, and with it the blocking send. */
public final class Fallback {

    public String fetch(URI page, Duration patience, String fallback) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> task = () -> text(client, page);
            var done = threads.invokeAll(List.of(task), patience.toNanos(), TimeUnit.NANOSECONDS).getFirst();
            return done.isCancelled() ? fallback : done.get();
        }
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}
