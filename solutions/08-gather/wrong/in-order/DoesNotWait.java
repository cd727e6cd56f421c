// expected: WRONG_COUNT
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Starts everything, and answers the list that the callbacks are going to fill. */
public final class InOrder {

    private final HttpClient client = HttpClient.newHttpClient();

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new CopyOnWriteArrayList<String>();
        for (var page : pages) {
            client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .thenAccept(answer -> texts.add(answer.body()));
        }
        return texts;
    }
}
