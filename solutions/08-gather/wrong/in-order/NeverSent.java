// expected: NO_REQUEST
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A stream without an end is a plan: nothing asks it for its elements, so nothing is sent. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = Collections.synchronizedList(new ArrayList<String>());
        try (var client = HttpClient.newHttpClient()) {
            pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .map(answer -> answer.thenAccept(page -> texts.add(page.body())));
        }
        return texts;
    }
}
