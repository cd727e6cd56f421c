// expected: NULL_RETURNED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The callback will set the field some day; the method answers what is there now. */
public final class InOrder {

    private final HttpClient client = HttpClient.newHttpClient();
    private volatile List<String> texts;

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var answers = pages.stream()
                .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                .toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenRun(() -> texts = answers.stream().map(answer -> answer.join().body()).toList());
        return texts;
    }
}
