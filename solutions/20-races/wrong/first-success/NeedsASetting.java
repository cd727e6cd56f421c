// expected: CONSTRUCTOR
package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Its constructor reads a setting that nobody has made. */
public final class FirstSuccess {

    private final HttpClient client;

    public FirstSuccess() {
        var connect = Duration.parse(System.getProperty("mirrors.connect"));
        client = HttpClient.newBuilder().connectTimeout(connect).build();
    }

    public String fetch(List<URI> mirrors) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAny(mirrors.stream().map(mirror -> (Callable<String>) () -> text(client, mirror)).toList());
        }
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }
}
