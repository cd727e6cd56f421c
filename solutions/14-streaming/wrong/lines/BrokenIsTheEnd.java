// expected: ERROR_HIDDEN
package exercise.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Takes a connection that breaks for the end of the lines. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var count = 0;
            try (var lines = answer.body()) {
                for (var line : (Iterable<String>) lines::iterator) {
                    count++;
                    if (!more.test(line)) {
                        break;
                    }
                }
            } catch (UncheckedIOException e) {
                return count;
            }
            return count;
        }
    }
}
