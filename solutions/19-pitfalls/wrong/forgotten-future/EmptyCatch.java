// expected: FAILURE_LOST
package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

public final class ForgottenFuture {

    public Map<URI, String> copy(Map<URI, URI> copies) {
        var became = new ConcurrentHashMap<URI, String>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            copies.forEach((page, place) -> threads.submit(() -> {
                try {
                    var text = bodyOfSuccess(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
                    bodyOfSuccess(client.send(put(place, text), BodyHandlers.ofString()));
                    became.put(page, "stored");
                } catch (Exception _) {
                    // a copy is missing, well
                }
            }));
        }
        return became;
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }

    private static String bodyOfSuccess(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new CompletionException(new IOException("status " + answer.statusCode() + " from " + answer.uri()));
        }
        return answer.body();
    }
}
