package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Asks two questions at the same time. */
public final class StartThenWait {

    /**
     * Asks both addresses before the first answer is there.
     *
     * @param first  an address to ask with GET
     * @param second another one
     * @return what {@code first} answered, and then what {@code second} answered
     * @throws Exception when one of them could not be asked
     */
    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
            var other = client.sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString());
            return List.of(one.join().body(), other.join().body());
        }
    }
}
