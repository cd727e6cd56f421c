package lesson.streaming;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets the status decide where the body goes, before the body comes. */
final class StatusFirst {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var folder = Files.createTempDirectory("status-first");
            var refused = lab.answer("/gone", Reply.text("This image was removed.").withStatus(404));
            for (var uri : new URI[] {lab.uri("/bytes/5000"), refused}) {
                var file = folder.resolve("image.bin");
                IO.println(client.send(HttpRequest.newBuilder(uri).build(), into(file)).body());
                IO.println("  file written: " + Files.deleteIfExists(file));
            }
            Files.delete(folder);
        }
    }

    // tag::handler[]
    /** What came of a download. */
    sealed interface Outcome {
        record Saved(long bytes) implements Outcome {}

        record Refused(int status, String says) implements Outcome {}
    }

    private static BodyHandler<Outcome> into(Path file) {
        return info -> info.statusCode() == 200
                ? BodySubscribers.mapping(BodySubscribers.ofFile(file),
                        saved -> new Outcome.Saved(saved.toFile().length()))
                : BodySubscribers.mapping(BodySubscribers.ofString(StandardCharsets.UTF_8),
                        text -> new Outcome.Refused(info.statusCode(), text));
    }
    // end::handler[]
}
