package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** As many workers as the limit; each takes the next page when it is done with one, until none is left. */
public final class Cap {

    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var next = new AtomicInteger();
        var texts = new AtomicReferenceArray<String>(pages.size());
        var workers = new ArrayList<Future<?>>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < limit; i++) {
                workers.add(threads.submit(() -> {
                    for (int place = next.getAndIncrement(); place < pages.size(); place = next.getAndIncrement()) {
                        texts.set(place, text(client, pages.get(place)));
                    }
                    return null;
                }));
            }
            for (var worker : workers) {
                worker.get();
            }
        }
        return IntStream.range(0, pages.size()).mapToObj(texts::get).toList();
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
