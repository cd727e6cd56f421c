// expected: NOT_MULTIPLEXED
package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import lesson.http2.Trust;

/** A client, and with it a connection, for each page. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        var places = new Semaphore(limit);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = text(certificate, pages.getFirst());
            var others = pages.stream().skip(1).map(page -> threads.submit(() -> {
                places.acquire();
                try {
                    return text(certificate, page);
                } finally {
                    places.release();
                }
            })).toList();
            var texts = new ArrayList<>(List.of(first));
            for (var text : others) {
                texts.add(text.get());
            }
            return texts;
        }
    }

    private static String text(String certificate, URI page) throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        }
    }
}
