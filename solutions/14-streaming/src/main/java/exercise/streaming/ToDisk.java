package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Downloads into a file beside the target, and moves it there when it is complete. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), ".download-", ".part");
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(), info -> info.statusCode() == 200
                    ? BodySubscribers.ofFile(part)
                    : BodySubscribers.replacing(part));
            if (answer.statusCode() != 200) {
                throw new IOException("%s answered %d".formatted(source, answer.statusCode()));
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(target);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
