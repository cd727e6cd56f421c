// expected: FAILURE_WON
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** anyOf takes the first future that ends, and nothing ends sooner than a quick failure. */
public final class FirstSuccess {

    public String fetch(List<URI> mirrors) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var requests = mirrors.stream().map(mirror -> text(client, mirror)).toList();
            try {
                return (String) CompletableFuture.anyOf(requests.toArray(CompletableFuture<?>[]::new)).get();
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
