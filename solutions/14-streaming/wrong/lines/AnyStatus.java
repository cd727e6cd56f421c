// expected: STATUS_IGNORED
package exercise.streaming;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Hands on the text of an error as if it were a line. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            try (var lines = answer.body()) {
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
}
