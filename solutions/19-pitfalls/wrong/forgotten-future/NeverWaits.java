// expected: LEFT_RUNNING
package exercise.pitfalls;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A client that nobody closes: nothing is lost, and nobody knows when it is done. */
public final class ForgottenFuture {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Map<URI, String> copy(Map<URI, URI> copies) {
        var became = new ConcurrentHashMap<URI, String>();
        copies.forEach((page, place) -> CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> CLIENT.sendAsync(put(place, answer.body()), BodyHandlers.ofString()))
                .whenComplete((_, failure) -> became.put(page, failure == null ? "stored" : failure.toString())));
        return became;
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }
}
