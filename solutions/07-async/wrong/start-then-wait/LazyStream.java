// expected: SEQUENTIAL
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

/** The stream joins the first before it looks at the second. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return Stream.of(first, second)
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .map(answer -> answer.join().body())
                    .toList();
        }
    }
}
