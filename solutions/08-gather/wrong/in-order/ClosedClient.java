// expected: THREW
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The stream does nothing inside of the block, and sends with a closed client after it. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        Stream<CompletableFuture<HttpResponse<String>>> answers;
        try (var client = HttpClient.newHttpClient()) {
            answers = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
        }
        return answers.toList().stream().map(answer -> answer.join().body()).toList();
    }
}
