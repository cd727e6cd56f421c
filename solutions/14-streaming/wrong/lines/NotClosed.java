// expected: STREAM_LEAK
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Leaves the loop, and leaves the stream open. */
public final class Lines {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public int follow(URI source, Predicate<String> more) throws Exception {
        var answer = CLIENT.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        var lines = answer.body();
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
