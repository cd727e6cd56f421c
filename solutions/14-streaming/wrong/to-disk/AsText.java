// expected: WRONG_CONTENT
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text and writes text: bytes that are none don't come out as they went in. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofLines());
            try (var lines = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IOException("status " + answer.statusCode());
                }
                Files.write(target, (Iterable<String>) lines::iterator);
                return Files.size(target);
            }
        }
    }
}
