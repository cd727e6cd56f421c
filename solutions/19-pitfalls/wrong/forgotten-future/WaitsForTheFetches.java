// expected: LEFT_RUNNING
package exercise.pitfalls;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The pages are waited for, the archive is not. */
public final class ForgottenFuture {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Map<URI, String> copy(Map<URI, URI> copies) {
        var fetched = new LinkedHashMap<URI, CompletableFuture<HttpResponse<String>>>();
        copies.keySet().forEach(page -> fetched.put(page,
                CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())));
        var became = new HashMap<URI, String>();
        fetched.forEach((page, answer) -> {
            CLIENT.sendAsync(put(copies.get(page), answer.join().body()), BodyHandlers.ofString());
            became.put(page, "stored");
        });
        return became;
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }
}
