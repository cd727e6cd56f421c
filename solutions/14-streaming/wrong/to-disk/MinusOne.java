// expected: ERROR_HIDDEN
package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Answers a number for every failure. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), "part", null);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), info ->
                    info.statusCode() == 200 ? BodySubscribers.ofFile(part) : BodySubscribers.replacing(part));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("status " + answer.statusCode());
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(target);
        } catch (IOException e) {
            return -1;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
