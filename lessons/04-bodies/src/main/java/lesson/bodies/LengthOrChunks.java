package lesson.bodies;

import course.lab.Lab;
import course.lab.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;

/** Every publisher of the JDK with three bytes, and what each tells the server about the length. */
final class LengthOrChunks {

    static void main() throws Exception {
        var abc = "abc".getBytes(StandardCharsets.US_ASCII);
        var file = Files.write(Files.createTempFile("three", ".txt"), abc);
        // tag::publishers[]
        var bodies = new LinkedHashMap<String, BodyPublisher>();
        bodies.put("noBody()", BodyPublishers.noBody());
        bodies.put("ofString(\"abc\")", BodyPublishers.ofString("abc"));
        bodies.put("ofByteArray(abc)", BodyPublishers.ofByteArray(abc));
        bodies.put("ofFile(file)", BodyPublishers.ofFile(file));
        bodies.put("ofByteArrays(List.of(abc))", BodyPublishers.ofByteArrays(List.of(abc)));
        bodies.put("ofInputStream(...)", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(abc)));
        bodies.put("fromPublisher(..., 3)",
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(abc)), 3));
        bodies.put("concat(ofString, ofFile)",
                BodyPublishers.concat(BodyPublishers.ofString(""), BodyPublishers.ofFile(file)));
        // end::publishers[]
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var target = lab.answer("/three", Reply.status(204));
            for (var body : bodies.entrySet()) {
                client.send(HttpRequest.newBuilder(target).POST(body.getValue()).build(), BodyHandlers.discarding());
                var seen = lab.flights().all().getLast();
                IO.println("%-28s%3d   %s".formatted(body.getKey(), body.getValue().contentLength(),
                        seen.header("Content-Length").map("Content-Length: "::concat)
                                .or(() -> seen.header("Transfer-Encoding").map("Transfer-Encoding: "::concat)).orElse("neither")));
            }
        } finally {
            Files.delete(file);
        }
    }
}
