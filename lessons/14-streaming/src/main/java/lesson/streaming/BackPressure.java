package lesson.streaming;

import course.lab.Lab;
import course.lab.Reply;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Reads a little of a large answer and pauses, and the server has to pause as well. */
final class BackPressure {

    private static final long SIZE = 64L << 20;

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var request = HttpRequest.newBuilder(lab.answer("/film", Reply.large(SIZE))).build();
            // tag::slow[]
            try (var film = client.send(request, BodyHandlers.ofInputStream()).body()) {
                IO.println("read %d MB".formatted(film.readNBytes(1 << 20).length >> 20));
                var sent = lab.flights().await(it -> it.inFlight() == 0, Duration.ofMillis(800));
                IO.println("has the server sent everything meanwhile? " + (sent ? "yes" : "no"));
                IO.println("read %d MB more".formatted(film.transferTo(OutputStream.nullOutputStream()) >> 20));
            }
            // end::slow[]
            lab.flights().await(it -> it.inFlight() == 0, Duration.ofSeconds(5));
            IO.println("and now? " + (lab.flights().inFlight() == 0 ? "yes" : "no"));
        }
    }
}
