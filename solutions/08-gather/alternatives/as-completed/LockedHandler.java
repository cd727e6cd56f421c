package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Callbacks call the handler, one after the other: a lock lets one of them in. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) {
        var oneAtATime = new ReentrantLock();
        try (var client = HttpClient.newHttpClient()) {
            var handed = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .map(answer -> answer.thenAccept(it -> {
                        oneAtATime.lock();
                        try {
                            handler.accept(it.body());
                        } finally {
                            oneAtATime.unlock();
                        }
                    }))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(handed).join();
        }
    }
}
