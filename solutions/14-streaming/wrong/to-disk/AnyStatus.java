// expected: STATUS_IGNORED
package exercise.streaming;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Takes the page of an error for the file. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), "part", null);
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofFile(part));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(target);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
