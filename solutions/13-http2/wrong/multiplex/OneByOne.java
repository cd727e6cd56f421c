// expected: SEQUENTIAL
package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import lesson.http2.Trust;

/** One connection, and one request at a time on it. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
            var texts = new ArrayList<String>();
            for (var page : pages) {
                texts.add(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body());
            }
            return texts;
        }
    }
}
