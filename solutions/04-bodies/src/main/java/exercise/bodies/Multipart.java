package exercise.bodies;

import com.github.mizosoft.methanol.MultipartBodyPublisher;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** Leaves boundaries, lines and escapes to a library that has them right, and hands it the path of the file. */
public final class Multipart {

    public int upload(URI target, String file, String field, String value) throws Exception {
        var body = MultipartBodyPublisher.newBuilder()
                .textPart(field, value)
                .filePart("file", Path.of(file))
                .build();
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", body.mediaType().toString())
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
