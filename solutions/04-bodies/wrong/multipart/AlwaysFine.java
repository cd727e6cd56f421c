// expected: WRONG_CONTENT
package exercise.bodies;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;

/** Answers 200 when there was an answer. */
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
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(front),
                BodyPublishers.ofFile(path),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, BodyHandlers.discarding());
            return 200;
        }
    }
}
