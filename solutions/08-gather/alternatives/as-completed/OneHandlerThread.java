package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** An executor of one thread is a queue and its reader in one: whatever is handed to it runs one at a time. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) {
        try (var client = HttpClient.newHttpClient(); var desk = Executors.newSingleThreadExecutor()) {
            var handed = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .thenAcceptAsync(answer -> handler.accept(answer.body()), desk))
                    .toList();
            handed.forEach(CompletableFuture::join);
        }
    }
}
