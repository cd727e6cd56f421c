// expected: NOT_STREAMED
package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** invokeAll returns when every task is done. */
public final class AsCompleted {

    public void fetchAll(List<URI> pages, Consumer<String> handler) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = pages.stream().map(page -> (Callable<String>) () ->
                    client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body()).toList();
            for (var done : threads.invokeAll(tasks)) {
                handler.accept(done.get());
            }
        }
    }
}
