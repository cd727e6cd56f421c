package exercise.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Is handed each piece of the body, and writes it into a channel. */
public final class ToDisk {

    public long download(URI source, Path target) throws Exception {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), "part", null);
        try (var client = HttpClient.newHttpClient()) {
            try (var file = FileChannel.open(part, StandardOpenOption.WRITE)) {
                var answer = client.send(HttpRequest.newBuilder(source).build(), info -> info.statusCode() == 200
                        ? BodySubscribers.ofByteArrayConsumer(piece -> piece.ifPresent(bytes -> write(file, bytes)))
                        : BodySubscribers.replacing(null));
                if (answer.statusCode() != 200) {
                    throw new IOException("status " + answer.statusCode());
                }
            }
            var size = Files.size(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return size;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(FileChannel file, byte[] bytes) {
        try {
            for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                file.write(left);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
