package lesson.streaming;

import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;

/** Downloads straight into the file, and ends up with one that is none, in two ways. */
final class HalfAFile {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var file = Files.createTempFile("image", ".bin");
            var broken = lab.answer("/broken", Reply.bytes(new byte[5_000]).breakOffAfter(2_000));
            try {
                // tag::partial[]
                client.send(HttpRequest.newBuilder(broken).build(), BodyHandlers.ofFile(file));
                // end::partial[]
            } catch (IOException e) {
                IO.println(e.getMessage());
            }
            IO.println("left on the disk: %d bytes of 5000".formatted(Files.size(file)));

            // tag::tail[]
            Files.writeString(file, "the old content of the file, and rather a long one");
            client.send(HttpRequest.newBuilder(lab.uri("/pages/7")).build(), BodyHandlers.ofFile(file));
            IO.println(Files.readString(file));
            // end::tail[]
            Files.delete(file);
        }
    }
}
