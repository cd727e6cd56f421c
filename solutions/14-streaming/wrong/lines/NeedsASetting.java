// expected: CONSTRUCTOR
package exercise.streaming;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Predicate;

/** Its constructor reads a setting that nobody has made. */
public final class Lines {

    private final HttpClient client;

    public Lines() {
        var connect = Duration.parse(System.getProperty("downloads.connect"));
        client = HttpClient.newBuilder().connectTimeout(connect).build();
    }

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var lines = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines()).body()) {
            var count = 0;
            for (var line : (Iterable<String>) lines::iterator) {
                count++;
                if (!more.test(line)) {
                    break;
                }
            }
            return count;
        }
    }
}
