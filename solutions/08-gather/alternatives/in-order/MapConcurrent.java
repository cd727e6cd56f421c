package exercise.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Gatherers;

/** A stream that runs one of its steps on virtual threads, as many as it is told, and hands the results on in order. */
public final class InOrder {

    public List<String> fetchAll(List<URI> pages) {
        try (var client = HttpClient.newHttpClient()) {
            return pages.stream()
                    .gather(Gatherers.mapConcurrent(Math.max(1, pages.size()), page -> text(client, page)))
                    .toList();
        }
    }

    private static String text(HttpClient client, URI page) {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while asking for " + page);
        }
    }
}
