// expected: NOT_STREAMED
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Looks for the next line before it hands on the last. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            try (var lines = answer.body()) {
                var rest = lines.iterator();
                var count = 0;
                var line = rest.hasNext() ? rest.next() : null;
                while (line != null) {
                    var next = rest.hasNext() ? rest.next() : null;
                    count++;
                    if (!more.test(line)) {
                        break;
                    }
                    line = next;
                }
                return count;
            }
        }
    }
}
