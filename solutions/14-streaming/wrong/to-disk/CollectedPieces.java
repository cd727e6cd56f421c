// expected: BUFFERED
package exercise.streaming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Is handed the pieces, and keeps them until the last has come. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        var pieces = new ByteArrayOutputStream();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(source).build(),
                    BodyHandlers.ofByteArrayConsumer(piece -> piece.ifPresent(pieces::writeBytes)));
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            Files.write(target, pieces.toByteArray());
            return pieces.size();
        }
    }
}
