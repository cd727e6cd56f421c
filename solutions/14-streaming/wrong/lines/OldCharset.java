// expected: LINE_LOST
package exercise.streaming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Reads the bytes in another charset. */
public final class Lines {

    public int follow(URI source, Predicate<String> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var count = 0;
            try (var body = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.ISO_8859_1))) {
                for (var line = body.readLine(); line != null; line = body.readLine()) {
                    count++;
                    if (!more.test(line)) {
                        break;
                    }
                }
            }
            return count;
        }
    }
}
