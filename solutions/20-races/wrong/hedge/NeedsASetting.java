// expected: CONSTRUCTOR
package exercise.races;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import lesson.async.Delayer;

/** Its constructor reads a setting that nobody has made. */
public final class Hedge {

    private final HttpClient client;

    public Hedge() {
        var connect = Duration.parse(System.getProperty("hedge.connect"));
        client = HttpClient.newBuilder().connectTimeout(connect).build();
    }

    public String fetch(URI first, URI second, Duration hedgeDelay, Delayer delayer) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString());
        return answer.body();
    }
}
