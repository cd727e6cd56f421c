package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lesson.async.Delayer;
import lesson.semaphores.Pace;

/** Each virtual thread takes a turn from the pace of the lesson, waits for it, and asks with a blocking send. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer)
            throws Exception {
        var pace = new Pace(SECOND.dividedBy(perSecond).plusNanos(1), clock);
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<String>) () -> {
                delayer.delay(pace.untilMyTurn()).join();
                return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
            }).toList();
            var texts = new ArrayList<String>();
            for (var done : threads.invokeAll(tasks)) {
                texts.add(done.get());
            }
            return texts;
        }
    }
}
