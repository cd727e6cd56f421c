package lesson.bodies;

import course.lab.Lab;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Reads each of three answers twice, as text, as a stream of bytes and as a stream of lines. */
final class ReadTwice {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(lab.uri("/pages/7")).build();
            // tag::read[]
            var text = client.send(request, BodyHandlers.ofString()).body();
            var bytes = client.send(request, BodyHandlers.ofInputStream()).body();
            var lines = client.send(request, BodyHandlers.ofLines()).body();
            // end::read[]
            twice("ofString:     ", () -> text);
            twice("ofInputStream:", () -> read(bytes));
            twice("ofLines:      ", () -> lines.toList().toString());
        }
    }

    private static String read(InputStream bytes) {
        try {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void twice(String what, Supplier<String> reading) {
        IO.println(what + " '" + attempt(reading) + "', then '" + attempt(reading) + "'");
    }

    private static String attempt(Supplier<String> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            return e.getMessage();
        }
    }
}
