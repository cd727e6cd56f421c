package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Fetches many pages, so many starts in a second. */
public final class RateLimit {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /**
     * Asks for all pages, and starts no more than {@code perSecond} requests within any second. How many are in flight does
     * not matter; nobody waits for an answer before a request is started.
     *
     * @param pages     the addresses to ask with GET
     * @param perSecond how many requests may start within a second; at least 1
     * @param clock     tells what time it is
     * @param delayer   where every wait comes from
     * @return the body of each page, at the place its address has in {@code pages}
     */
    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer) throws Exception {
        var lastStarts = new ArrayDeque<Instant>();
        var texts = new ArrayList<CompletableFuture<String>>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                if (lastStarts.size() == perSecond) {
                    var free = lastStarts.removeFirst().plus(SECOND);
                    delayer.delay(Duration.between(clock.instant(), free)).join();
                }
                lastStarts.addLast(clock.instant());
                texts.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .thenApply(HttpResponse::body));
            }
            return texts.stream().map(CompletableFuture::join).toList();
        }
    }
}
