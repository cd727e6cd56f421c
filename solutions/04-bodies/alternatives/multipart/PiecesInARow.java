package exercise.bodies;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;

/** The JDK alone: the text in front of the file, the file, and the last boundary, one publisher after the other. */
public final class Multipart {

    public int upload(URI target, String file, String field, String value) throws Exception {
        var path = Path.of(file);
        var boundary = UUID.randomUUID().toString();
        var front = """
                --%s
                Content-Disposition: form-data; name="%s"

                %s
                --%s
                Content-Disposition: form-data; name="file"; filename="%s"
                Content-Type: application/octet-stream

                """.replace("\n", "\r\n").formatted(boundary, escaped(field), value, boundary, escaped(path.getFileName().toString()));
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(front),
                BodyPublishers.ofFile(path),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static String escaped(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
