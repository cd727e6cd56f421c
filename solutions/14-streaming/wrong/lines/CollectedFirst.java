// expected: NOT_STREAMED
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Collects the lines of the stream, and hands them on afterwards. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var lines = answer.body().toList();
            for (var n = 0; n < lines.size(); n++) {
                if (!more.test(lines.get(n))) {
                    return n + 1;
                }
            }
            return lines.size();
        }
    }
}
