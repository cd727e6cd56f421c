// expected: WRONG_CONTENT
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Does not count the line that was enough. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            try (var lines = answer.body()) {
                var count = 0;
                for (var line : (Iterable<String>) lines::iterator) {
                    if (!more.test(line)) {
                        break;
                    }
                    count++;
                }
                return count;
            }
        }
    }
}
