// expected: LINE_LOST
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Takes what comes at a time for a line. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var count = 0;
            var piece = new byte[8_192];
            try (var body = answer.body()) {
                for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
                    count++;
                    if (!more.test(new String(piece, 0, read, StandardCharsets.UTF_8).stripTrailing())) {
                        break;
                    }
                }
            }
            return count;
        }
    }
}
