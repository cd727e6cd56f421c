package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lesson.http2.Trust;

/** A pool with as many threads as requests may be in flight: the pool is the limit. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build();
                var threads = Executors.newFixedThreadPool(limit)) {
            var texts = new ArrayList<Future<String>>();
            for (var page : pages) {
                texts.add(threads.submit(() -> text(client, page)));
                texts.getFirst().get();
            }
            var answer = new ArrayList<String>();
            for (var text : texts) {
                answer.add(text.get());
            }
            return answer;
        }
    }

    private static String text(HttpClient client, URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
