package exercise.pitfalls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The story of one page in the words one would use without any future; the executor's end waits for all. */
public final class ForgottenFuture {

    public Map<URI, String> copy(Map<URI, URI> copies) {
        var became = new ConcurrentHashMap<URI, String>();
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            copies.forEach((page, place) -> threads.submit(() -> became.put(page, copied(page, place, client))));
        }
        return became;
    }

    /** Never throws: what goes wrong is what it answers. */
    private static String copied(URI page, URI place, HttpClient client) {
        try {
            var text = successful(HttpRequest.newBuilder(page).build(), client);
            successful(put(place, text), client);
            return "stored";
        } catch (IOException failure) {
            return failure.toString();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String successful(HttpRequest request, HttpClient client) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }

    private static HttpRequest put(URI place, String text) {
        return HttpRequest.newBuilder(place).PUT(BodyPublishers.ofString(text)).build();
    }
}
