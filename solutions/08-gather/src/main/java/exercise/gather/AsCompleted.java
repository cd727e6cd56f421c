package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Fetches many pages together and hands each text on as soon as it is there. */
public final class AsCompleted {

    /**
     * Asks for all pages before the first answer is there, and hands on each text when it comes. Returns when the last
     * text has been handed on.
     *
     * @param pages   the addresses to ask with GET; the server answers them in any order
     * @param handler is given the body of each page, once, in the order in which the answers come, on the calling thread
     */
    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var texts = new ExecutorCompletionService<String>(threads);
            for (var page : pages) {
                texts.submit(() -> client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body());
            }
            for (var left = pages.size(); left > 0; left--) {
                handler.accept(texts.take().get());
            }
        }
    }
}
