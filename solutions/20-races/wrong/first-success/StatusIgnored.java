// expected: FAILURE_WON
package exercise.races;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Whatever the client does not throw for counts as a success. */
public final class FirstSuccess {

    public String fetch(List<URI> mirrors) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAny(mirrors.stream().map(mirror -> runner(client, mirror)).toList());
        }
    }

    private static Callable<String> runner(HttpClient client, URI mirror) {
        return () -> client.send(HttpRequest.newBuilder(mirror).build(), BodyHandlers.ofString()).body();
    }
}
