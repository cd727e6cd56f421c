// expected: CONSTRUCTOR
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Zero is no timeout in some libraries; here the builder refuses it, and no object is made. */
public final class InOrder {

    private final HttpClient client;

    public InOrder() {
        client = HttpClient.newBuilder().connectTimeout(Duration.ZERO).build();
    }

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var answers = pages.stream()
                .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                .toList();
        return answers.stream().map(answer -> answer.join().body()).toList();
    }
}
