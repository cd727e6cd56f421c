// expected: BAD_MULTIPART
package exercise.bodies;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends a form of the other kind, where files have no place. */
public final class Multipart {

    public int upload(URI target, String file, String field, String value) throws Exception {
        var form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)
                + "&file=" + URLEncoder.encode(Files.readString(Path.of(file)), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
