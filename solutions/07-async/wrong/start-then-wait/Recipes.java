// expected: NO_REQUEST
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;

/** Two recipes that nobody cooks. */
public final class StartThenWait {

    public List<String> both(URI first, URI second) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            Callable<HttpResponse<String>> one = () ->
                    client.send(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
            Callable<HttpResponse<String>> other = () ->
                    client.send(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString());
            return List.of(one.toString(), other.toString());
        }
    }
}
