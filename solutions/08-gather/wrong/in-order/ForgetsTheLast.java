// expected: WRONG_COUNT
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Ends the loop one page too early. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < pages.size() - 1; i++) {
                answers.add(client.sendAsync(HttpRequest.newBuilder(pages.get(i)).build(), BodyHandlers.ofString()));
            }
            return answers.stream().map(answer -> answer.join().body()).toList();
        }
    }
}
