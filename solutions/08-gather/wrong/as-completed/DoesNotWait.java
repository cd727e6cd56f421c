// expected: WRONG_COUNT
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Consumer;

/** Starts everything and comes back; the handler is called some time later. */
public final class AsCompleted {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        pages.forEach(page -> CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenAccept(answer -> {
                    synchronized (CLIENT) {
                        handler.accept(answer.body());
                    }
                }));
    }
}
