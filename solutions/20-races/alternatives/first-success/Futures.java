package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The first success completes a future of its own; so does the last failure, when there was no success. */
public final class FirstSuccess {

    public String fetch(List<URI> mirrors) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var winner = new CompletableFuture<String>();
            var requests = mirrors.stream().map(mirror -> text(client, mirror)).toList();
            var left = new AtomicInteger(requests.size());
            var failures = new ConcurrentLinkedQueue<String>();
            requests.forEach(request -> request.whenComplete((text, failure) -> {
                if (failure == null) {
                    winner.complete(text);
                } else {
                    failures.add(String.valueOf(failure.getMessage()));
                    if (left.decrementAndGet() == 0) {
                        winner.completeExceptionally(new IOException("all failed: " + String.join("; ", failures)));
                    }
                }
            }));
            try {
                return winner.get();
            } finally {
                requests.forEach(request -> request.cancel(true));
            }
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status %d from %s".formatted(answer.statusCode(), page))));
    }
}
