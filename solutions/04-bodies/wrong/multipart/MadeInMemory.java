// expected: BUFFERED, graded: OUT_OF_MEMORY
package exercise.bodies;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Puts the body together in memory, and sends it then. */
public final class Multipart {

    public int upload(URI target, String file, String field, String value) throws Exception {
        var path = Path.of(file);
        var boundary = UUID.randomUUID().toString();
        var front = "--" + boundary + "\r\n"
                + "Content-Disposition: form-data; name=\"" + field.replace("\"", "%22") + "\"\r\n"
                + "\r\n"
                + value + "\r\n"
                + "--" + boundary + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"" + path.getFileName() + "\"\r\n"
                + "\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(front.getBytes(StandardCharsets.UTF_8));
        Files.copy(path, body);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
