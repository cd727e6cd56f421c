package lesson.bodies;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The same word as text and as bytes, out and in, with and without a charset that says what the bytes mean. */
final class Charsets {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var word = "Grüße";
            var latin = word.getBytes(StandardCharsets.ISO_8859_1);
            // tag::out[]
            var asUtf8 = BodyPublishers.ofString(word);
            var asLatin = BodyPublishers.ofString(word, StandardCharsets.ISO_8859_1);
            // end::out[]
            IO.println("out, UTF-8:                %d bytes, ISO-8859-1: %d"
                    .formatted(asUtf8.contentLength(), asLatin.contentLength()));

            var labeled = lab.answer("/labeled", Reply.bytes(latin).header("Content-Type", "text/plain;charset=iso-8859-1"));
            var plain = lab.answer("/plain", Reply.bytes(latin));
            IO.println("in, charset in the header: " + text(client, labeled));
            IO.println("in, no charset:            " + text(client, plain));
            // tag::in[]
            var request = HttpRequest.newBuilder(plain).build();
            var bytes = client.send(request, BodyHandlers.ofByteArray()).body();
            var known = client.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1)).body();
            // end::in[]
            IO.println("in, as bytes:              " + HexFormat.ofDelimiter(" ").formatHex(bytes));
            IO.println("in, charset known:         " + known);
        }
    }

    private static String text(HttpClient client, URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
