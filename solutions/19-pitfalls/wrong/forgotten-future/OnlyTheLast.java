// expected: LEFT_RUNNING
package exercise.pitfalls;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps one variable for all futures, and so the last one. */
public final class ForgottenFuture {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Map<URI, String> copy(Map<URI, URI> copies) {
        var became = new ConcurrentHashMap<URI, String>();
        var last = new AtomicReference<>(CompletableFuture.completedFuture(""));
        copies.forEach((page, place) -> last.set(CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> CLIENT.sendAsync(put(place, answer.body()), BodyHandlers.ofString()))
                .handle((_, failure) -> became.put(page, failure == null ? "stored" : failure.toString()))));
        last.get().join();
        return became;
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }
}
