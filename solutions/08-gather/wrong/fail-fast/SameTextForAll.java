// expected: WRONG_CONTENT
package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Answers as many texts as there are pages, and all of them are the last one. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new String[pages.size()];
        var last = "";
        try (var client = HttpClient.newHttpClient()) {
            var started = pages.stream().map(page -> text(client, page)).toList();
            for (var one : started) {
                last = one.join();
            }
        }
        Arrays.fill(texts, last);
        return List.of(texts);
    }

    private static CompletableFuture<String> text(HttpClient client, URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == 200
                        ? CompletableFuture.completedFuture(answer.body())
                        : CompletableFuture.failedFuture(new IOException("status " + answer.statusCode())));
    }
}
