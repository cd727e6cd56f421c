package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The report on a virtual thread; the executor does not close before it is done. */
public final class BackgroundTask {

    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> ask(client, report));
            var texts = new ArrayList<String>();
            try {
                for (var page : pages) {
                    texts.add(ask(client, page));
                }
            } catch (IOException failure) {
                try {
                    slow.get();
                } catch (ExecutionException another) {
                    failure.addSuppressed(another.getCause());
                }
                throw failure;
            }
            texts.add(slow.get());
            return texts;
        }
    }

    private static String ask(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}
