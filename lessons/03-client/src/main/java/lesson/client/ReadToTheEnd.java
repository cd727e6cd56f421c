package lesson.client;

import course.lab.Lab;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;

/** A connection goes back to the pool when the body has been read to its end. */
final class ReadToTheEnd {

    static void main() throws Exception {
        IO.println("requests of 5 that opened a connection");
        IO.println("read as a string:           %d".formatted(fiveTimes(BodyHandlers.ofString())));
        IO.println("read and thrown away:       %d".formatted(fiveTimes(BodyHandlers.discarding())));
        IO.println("a stream that nobody reads: %d".formatted(fiveTimes(BodyHandlers.ofInputStream())));
    }

    // tag::five[]
    private static int fiveTimes(BodyHandler<?> handler) throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var bodies = new ArrayList<Object>();
            for (var n = 0; n < 5; n++) {
                var request = HttpRequest.newBuilder(lab.uri("/bytes/1000000")).build();
                bodies.add(client.send(request, handler).body());
            }
            // end::five[]
            for (var body : bodies) {
                if (body instanceof InputStream stream) {
                    stream.close();
                }
            }
            // tag::five[]
            return lab.flights().connections();
        }
    }
    // end::five[]
}
