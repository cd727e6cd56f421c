package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Fetches many pages together. */
public final class InOrder {

    /**
     * Asks for all pages before the first answer is there, and answers their texts.
     *
     * @param pages the addresses to ask with GET; the server answers them in any order
     * @return the body of each page, at the place its address has in {@code pages}
     */
    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var inFlight = pages.stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .toList();
            return inFlight.stream().map(answer -> answer.join().body()).toList();
        }
    }
}
