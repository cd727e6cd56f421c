package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Every chain ends by writing down what became of it, and one future stands for all chains. */
public final class ForgottenFuture {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Map<URI, String> copy(Map<URI, URI> copies) {
        var became = new ConcurrentHashMap<URI, String>();
        CompletableFuture.allOf(copies.entrySet().stream()
                .map(copy -> fetched(copy.getKey())
                        .thenCompose(text -> stored(copy.getValue(), text))
                        .exceptionally(failure -> "failed: " + failure.getMessage())
                        .thenAccept(told -> became.put(copy.getKey(), told)))
                .toArray(CompletableFuture[]::new)).join();
        return became;
    }

    private static CompletableFuture<String> fetched(URI page) {
        return answered(HttpRequest.newBuilder(page).build());
    }

    private static CompletableFuture<String> stored(URI place, String text) {
        return answered(put(place, text)).thenApply(_ -> "stored");
    }

    private static CompletableFuture<String> answered(HttpRequest request) {
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> answer.statusCode() < 300
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode())));
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }
}
