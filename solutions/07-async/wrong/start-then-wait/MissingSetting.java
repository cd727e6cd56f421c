// expected: CONSTRUCTOR
package exercise.async;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A setting that is not set: no object can be made. */
public final class StartThenWait {

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(Integer.parseInt(System.getProperty("connect.timeout"))))
            .build();

    public List<String> both(URI first, URI second) throws Exception {
        var one = client.sendAsync(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
        var other = client.sendAsync(HttpRequest.newBuilder(second).build(), BodyHandlers.ofString());
        return List.of(one.join().body(), other.join().body());
    }
}
