// expected: STATUS_IGNORED
package exercise.streaming;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes nothing for an error, and tells nobody. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), "part", null);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), info ->
                    info.statusCode() == 200 ? BodySubscribers.ofFile(part) : BodySubscribers.replacing(part));
            if (answer.statusCode() != 200) {
                return 0;
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(target);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
