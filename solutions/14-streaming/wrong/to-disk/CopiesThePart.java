// expected: PARTIAL_FILE
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies the file where it should move it. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), "part", null);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), info ->
                    info.statusCode() == 200 ? BodySubscribers.ofFile(part) : BodySubscribers.replacing(part));
            if (answer.statusCode() != 200) {
                Files.delete(part);
                throw new IOException("status " + answer.statusCode());
            }
            Files.copy(part, target, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(target);
        }
    }
}
