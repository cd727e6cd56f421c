// expected: NOT_STREAMED
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Waits until a block of bytes is full. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var text = new StringBuilder();
            var count = 0;
            try (var body = answer.body()) {
                byte[] block;
                do {
                    block = body.readNBytes(8_192);
                    text.append(new String(block, StandardCharsets.UTF_8));
                    for (var end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n")) {
                        var line = text.substring(0, end);
                        text.delete(0, end + 1);
                        count++;
                        if (!more.test(line)) {
                            return count;
                        }
                    }
                } while (block.length > 0);
            }
            if (!text.isEmpty()) {
                count++;
                more.test(text.toString());
            }
            return count;
        }
    }
}
