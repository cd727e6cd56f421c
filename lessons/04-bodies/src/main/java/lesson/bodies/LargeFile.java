package lesson.bodies;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;

import course.lab.Lab;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends files that are larger than the memory they pass through. */
final class LargeFile {

    private static final long MEGABYTE = 1 << 20;

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var target = lab.swallow("/videos", Long.MAX_VALUE);
            var video = file(64 * MEGABYTE);
            var request = HttpRequest.newBuilder(target).POST(BodyPublishers.ofFile(video)).build();
            IO.println("64 MB, ofFile:             " + client.send(request, BodyHandlers.ofString()).body().strip());

            var film = file(3_000 * MEGABYTE);
            try {
                // tag::wrong[]
                var body = BodyPublishers.ofByteArray(Files.readAllBytes(film));
                // end::wrong[]
                IO.println(body.contentLength());
            } catch (OutOfMemoryError e) {
                IO.println("3 GB, all of it at once:   " + e);
            }
            // tag::right[]
            var body = BodyPublishers.ofFile(film);
            // end::right[]
            IO.println("3 GB, ofFile:              ready to send " + body.contentLength() / MEGABYTE + " MB, none of them read");
        }
    }

    /** A file of this length that is deleted at the end; it has a hole in place of content, so it takes hardly any disk. */
    private static Path file(long length) throws IOException {
        var file = Files.createTempFile("large", ".bin");
        file.toFile().deleteOnExit();
        Files.delete(file);
        try (var channel = FileChannel.open(file, CREATE_NEW, WRITE, SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}), length - 1);
        }
        return file;
    }
}
