// expected: PARTIAL_FILE
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Tidies up in the wrong place: the target is gone, the part is not. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), "part", null);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IOException("status " + answer.statusCode());
                }
                Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                return Files.size(target);
            }
        } catch (IOException e) {
            Files.deleteIfExists(target);
            throw e;
        }
    }
}
