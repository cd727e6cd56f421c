// expected: SEQUENTIAL
package exercise.semaphores;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Acquires, waits for the answer and releases in one loop: with one thread, one permit is ever in use. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        var texts = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages) {
                permits.acquire();
                try {
                    texts.add(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body());
                } finally {
                    permits.release();
                }
            }
        }
        return texts;
    }
}
