// expected: STATIC_INIT
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A setting that is not set: the class fails while it is loaded. */
public final class InOrder {

    private static final int SECONDS = Integer.parseInt(System.getProperty("page.timeout"));

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(SECONDS)).build()) {
            var answers = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .toList();
            return answers.stream().map(answer -> answer.join().body()).toList();
        }
    }
}
