// expected: CONSTRUCTOR
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Its constructor reads a setting that nobody has made. */
public final class FailFast {

    private final Duration patience;

    public FailFast() {
        patience = Duration.parse(System.getProperty("pages.patience"));
    }

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newBuilder().connectTimeout(patience).build()) {
            return pages.stream().map(page -> text(client, page).join()).toList();
        }
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode())));
    }
}
