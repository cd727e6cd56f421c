package exercise.semaphores;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Fetches many pages, a few at a time. */
public final class Cap {

    /**
     * Asks for all pages with at most {@code limit} requests in flight, and with that many as long as pages are left.
     *
     * @param pages the addresses to ask with GET
     * @param limit how many requests may be in flight at one time, 1 at least
     * @return the body of each page, at the place its address has in {@code pages}
     */
    public List<String> fetchAll(List<URI> pages, int limit) throws Exception {
        var permits = new Semaphore(limit);
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<String>) () -> text(client, permits, page)).toList();
            var texts = new ArrayList<String>();
            for (var done : threads.invokeAll(tasks)) {
                texts.add(done.get());
            }
            return texts;
        }
    }

    /** Waits for a permit, and holds it until the answer is there. */
    private static String text(HttpClient client, Semaphore permits, URI page)
            throws IOException, InterruptedException {
        permits.acquire();
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        } finally {
            permits.release();
        }
    }
}
