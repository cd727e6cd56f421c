package lesson.bodies;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Sends a picture through a String, and as the bytes it is. */
final class PictureAsText {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', (byte) 0xff, (byte) 0xd8};

    static void main() throws Exception {
        var file = Files.write(Files.createTempFile("picture", ".png"), PICTURE);
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var target = lab.answer("/pictures", Reply.status(204));
            // tag::wrong[]
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var wrong = HttpRequest.newBuilder(target).POST(BodyPublishers.ofString(text)).build();
            // end::wrong[]
            client.send(wrong, BodyHandlers.discarding());
            // tag::right[]
            var right = HttpRequest.newBuilder(target).POST(BodyPublishers.ofFile(file)).build();
            // end::right[]
            client.send(right, BodyHandlers.discarding());

            IO.println("in the file:   " + PICTURE.length + " bytes");
            var sent = lab.flights().all();
            IO.println("as a string:   " + sent.get(0).header("Content-Length").orElseThrow() + " bytes on the wire");
            IO.println("as a file:     " + sent.get(1).header("Content-Length").orElseThrow() + " bytes on the wire");
        } finally {
            Files.delete(file);
        }
    }
}
