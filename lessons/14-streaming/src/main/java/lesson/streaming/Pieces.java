package lesson.streaming;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.CRC32;

/** Takes the bytes of a body in pieces, once of a size of its own, and once of any size. */
final class Pieces {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(lab.uri("/bytes/100000")).build();
            // tag::pull[]
            var pull = new CRC32();
            var answer = client.send(request,
                    BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                byte[] piece;
                while ((piece = body.readNBytes(30_000)).length > 0) {
                    pull.update(piece);
                    IO.println(piece.length + " bytes");
                }
            }
            // end::pull[]
            // tag::push[]
            var push = new CRC32();
            client.send(request, BodyHandlers.ofByteArrayConsumer(piece -> piece.ifPresent(push::update)));
            // end::push[]
            IO.println("the same bytes pushed: " + (pull.getValue() == push.getValue()));
        }
    }
}
