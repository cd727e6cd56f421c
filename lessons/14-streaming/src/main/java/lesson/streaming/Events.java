package lesson.streaming;

import course.lab.Lab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Listens to server-sent events, leaves, and goes on later where it left. */
final class Events {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ticker = lab.uri("/sse?events=5&seconds=1");
            var last = listen(client, ticker, "", 2);
            IO.println("away for a moment");
            listen(client, ticker, last, 9);
        }
    }

    // tag::listen[]
    /** Answers the id of the last event it took, to go on behind it. */
    private static String listen(HttpClient client, URI uri, String last, int most) throws Exception {
        var request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream");
        if (!last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        var answer = client.send(request.build(), BodyHandlers.ofLines());
        try (var lines = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            var taken = 0;
            for (var event : Event.of(lines::iterator)) {
                IO.println("%s %s %s".formatted(event.id(), event.type(), event.data()));
                last = event.id();
                if (++taken == most) {
                    break;
                }
            }
        }
        return last;
    }
    // end::listen[]
}
