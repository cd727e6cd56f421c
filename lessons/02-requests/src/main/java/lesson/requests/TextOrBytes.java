package lesson.requests;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The same five letters in an old encoding, which the server names or does not name. */
final class TextOrBytes {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var bytes = "Grüße".getBytes(StandardCharsets.ISO_8859_1);
            var silent = lab.answer("/silent", Reply.bytes(bytes));
            var said = new Reply.Header("Content-Type", "text/plain; charset=iso-8859-1");
            var pace = Reply.bytes(bytes).pace();
            var honest = lab.answer("/honest", new Reply(200, List.of(said), bytes, Duration.ZERO, pace));
            IO.println("encoding said:     " + text(client, honest));
            IO.println("encoding not said: " + text(client, silent));
            var request = HttpRequest.newBuilder(silent).build();
            // tag::known[]
            var known = BodyHandlers.ofString(StandardCharsets.ISO_8859_1);
            IO.println("encoding known:    " + client.send(request, known).body());
            // end::known[]
        }
    }

    private static String text(HttpClient client, URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
