// expected: SEQUENTIAL
package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import lesson.async.Delayer;
import lesson.semaphores.Pace;

/** Keeps the interval, and waits for each answer before the next start. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        var pace = new Pace(SECOND.dividedBy(perSecond), clock);
        try (var client = HttpClient.newHttpClient()) {
            var texts = new ArrayList<String>();
            for (var page : pages) {
                delayer.delay(pace.untilMyTurn()).join();
                texts.add(text(client, page));
            }
            return texts;
        }
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
