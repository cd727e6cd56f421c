package exercise.gather;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Threads with slots of their own, and a latch that a failure opens in one go. */
public final class FailFast {

    public List<String> fetchAll(List<URI> pages) throws Exception {
        var texts = new String[pages.size()];
        var open = new CountDownLatch(pages.size());
        var failure = new AtomicReference<Exception>();
        try (var client = HttpClient.newHttpClient()) {
            var threads = IntStream.range(0, pages.size()).mapToObj(place -> Thread.startVirtualThread(() -> {
                try {
                    texts[place] = text(client, pages.get(place));
                    open.countDown();
                } catch (Exception broken) {
                    if (failure.compareAndSet(null, broken)) {
                        IntStream.range(0, pages.size()).forEach(_ -> open.countDown());
                    }
                }
            })).toList();
            open.await();
            threads.forEach(Thread::interrupt);
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return Arrays.asList(texts);
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " from " + page);
        }
        return answer.body();
    }
}
