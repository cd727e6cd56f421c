package lesson.bodies;

import com.github.mizosoft.methanol.MultipartBodyPublisher;
import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;

/** Uploads a file and a field in one request, and shows what is on the wire. */
final class FileAndField {

    static void main() throws Exception {
        var folder = Files.createTempDirectory("upload");
        var file = Files.writeString(folder.resolve("poem.txt"), "Supreme of heart and hand,\r\nbefore the world I stand.");
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var target = lab.answer("/albums/3", Reply.json("{\"stored\": 2}").withStatus(201));
            lab.warmUp(client);
            // tag::send[]
            var body = MultipartBodyPublisher.newBuilder()
                    .textPart("title", "Grüße aus Dover")
                    .filePart("file", file)
                    .build();
            var request = HttpRequest.newBuilder(target)
                    .header("Content-Type", body.mediaType().toString())
                    .POST(body)
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            // end::send[]

            IO.println(Wire.last(lab).replace(body.boundary(), "a5f3-e1"));
            IO.println();
            IO.println(answer.statusCode() + " " + answer.body());
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
