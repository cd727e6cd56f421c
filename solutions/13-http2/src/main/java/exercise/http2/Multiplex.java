package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import lesson.http2.Trust;

/** The first page alone, which opens the connection; then a virtual thread for each of the others, and a semaphore. */
public final class Multiplex {

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        if (pages.isEmpty()) {
            return List.of();
        }
        var places = new Semaphore(limit);
        try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var texts = new ArrayList<String>();
            texts.add(text(client, pages.getFirst()));
            var others = pages.stream().skip(1).map(page -> inItsPlace(places, () -> text(client, page))).toList();
            for (var text : threads.invokeAll(others)) {
                texts.add(text.get());
            }
            return texts;
        }
    }

    private static Callable<String> inItsPlace(Semaphore places, Callable<String> task) {
        return () -> {
            places.acquire();
            try {
                return task.call();
            } finally {
                places.release();
            }
        };
    }

    private static String text(HttpClient client, URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
