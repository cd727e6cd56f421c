// expected: TOO_FEW
package exercise.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A parallel stream has as many hands as the machine has processors, and none of them for waiting. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return pages.parallelStream().map(page -> fetch(client, page)).toList();
        }
    }

    private static String fetch(HttpClient client, URI page) {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
