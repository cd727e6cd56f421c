// expected: NULL_RETURNED
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The callback will set the field some day; the method answers what is there now. */
public final class StartThenWait {

    private final HttpClient client = HttpClient.newHttpClient();
    private volatile List<String> texts;

    public List<String> both(URI first, URI second) throws Exception {
        var one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
        var other = client.sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString());
        one.thenAcceptBoth(other, (a, b) -> texts = List.of(a.body(), b.body()));
        return texts;
    }
}
