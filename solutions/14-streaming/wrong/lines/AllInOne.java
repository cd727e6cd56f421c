// expected: NOT_STREAMED
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Takes the whole text, and looks for the lines in it afterwards. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var count = 0;
            for (var line : (Iterable<String>) answer.body().lines()::iterator) {
                count++;
                if (!more.test(line)) {
                    break;
                }
            }
            return count;
        }
    }
}
