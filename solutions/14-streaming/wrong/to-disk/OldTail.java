// expected: WRONG_CONTENT
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shortest download there is: what was in the file behind the new end stays there. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofFile(target));
            if (answer.statusCode() != 200) {
                Files.delete(target);
                throw new IOException("status " + answer.statusCode());
            }
            return Files.size(target);
        }
    }
}
