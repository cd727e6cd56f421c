// expected: BUFFERED
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has a stream, and reads all of it before the first byte is written. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IOException("status " + answer.statusCode());
                }
                Files.write(target, body.readAllBytes());
                return Files.size(target);
            }
        }
    }
}
