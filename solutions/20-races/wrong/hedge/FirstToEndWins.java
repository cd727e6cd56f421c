// expected: FAILURE_WON
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import lesson.async.Delayer;

/** The first request that ends decides the race, however it ends. */
public final class Hedge {

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asTheyEnd = new ExecutorCompletionService<String>(threads);
            asTheyEnd.submit(() -> text(client, first));
            asTheyEnd.submit(() -> {
                delayer.delay(hedgeDelay).get();
                return text(client, second);
            });
            try {
                return asTheyEnd.take().get();
            } finally {
                threads.shutdownNow();
            }
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
