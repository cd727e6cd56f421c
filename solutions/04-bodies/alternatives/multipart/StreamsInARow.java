package exercise.bodies;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A stream of streams: nobody knows its length, so it goes out in chunks. The file stands in front. */
public final class Multipart {

    private static final String LINE = "\r\n";

    public int upload(URI target, String file, String field, String value) throws Exception {
        var boundary = "part-" + UUID.randomUUID();
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "multipart/form-data; boundary=\"" + boundary + "\"")
                .POST(BodyPublishers.ofInputStream(() -> body(boundary, Path.of(file), field, value)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::statusCode).join();
        }
    }

    private static InputStream body(String boundary, Path file, String field, String value) {
        try {
            return new SequenceInputStream(Collections.enumeration(List.of(
                    bytes("--" + boundary + LINE + disposition("file") + "; filename=" + quoted(file.getFileName().toString()) + LINE + LINE),
                    new FileInputStream(file.toFile()),
                    bytes(LINE + "--" + boundary + LINE + disposition(field) + LINE + LINE + value + LINE + "--" + boundary + "--"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String disposition(String name) {
        return "Content-Disposition: form-data; name=" + quoted(name);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
