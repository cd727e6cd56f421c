package exercise.pitfalls;

import java.io.IOException;
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
import java.util.concurrent.CompletionException;

public final class ForgottenFuture {

    public Map<URI, String> copy(Map<URI, URI> copies) {
        try (var client = HttpClient.newHttpClient()) {
            var started = new LinkedHashMap<URI, CompletableFuture<String>>();
            copies.forEach((page, place) -> started.put(page, copied(page, place, client)));

            var became = new HashMap<URI, String>();
            started.forEach((page, copy) -> became.put(page, copy.join()));
            return became;
        }
    }

    /** Fetched, then stored, then told: a chain without a loose end, whose future never fails. */
    private static CompletableFuture<String> copied(URI page, URI place, HttpClient client) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(ForgottenFuture::bodyOfSuccess)
                .thenCompose(text -> client.sendAsync(put(place, text), BodyHandlers.ofString()))
                .thenApply(ForgottenFuture::bodyOfSuccess)
                .handle((_, failure) -> failure == null ? "stored" : failure.toString());
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }

    private static String bodyOfSuccess(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new CompletionException(new IOException("status " + answer.statusCode() + " from " + answer.uri()));
        }
        return answer.body();
    }
}
