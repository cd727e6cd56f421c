package exercise.bodies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;

/** An iterable of byte arrays, each read from the file when the client asks for it. */
public final class Multipart {

    public int upload(URI target, String file, String field, String value) throws Exception {
        var boundary = UUID.randomUUID().toString();
        var path = Path.of(file);
        var front = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.replace("\"", "%22") + "\"\r\n\r\n" + value
                + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + path.getFileName() + "\"\r\n\r\n";
        var back = "\r\n--" + boundary + "--\r\n";
        var request = HttpRequest.newBuilder(target)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .method("POST", BodyPublishers.concat(
                        BodyPublishers.ofString(front),
                        BodyPublishers.ofByteArrays(() -> pieces(path)),
                        BodyPublishers.ofByteArray(back.getBytes(StandardCharsets.UTF_8))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static Iterator<byte[]> pieces(Path path) {
        try {
            var in = Files.newInputStream(path);
            return new Iterator<>() {
                private byte[] next = in.readNBytes(64 * 1024);

                @Override
                public boolean hasNext() {
                    return next.length > 0;
                }

                @Override
                public byte[] next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    try {
                        var piece = next;
                        next = in.readNBytes(64 * 1024);
                        if (next.length == 0) {
                            in.close();
                        }
                        return piece;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
