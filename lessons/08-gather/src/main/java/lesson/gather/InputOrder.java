package lesson.gather;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Three answers that come last one first, collected in two ways. */
final class InputOrder {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var lines = List.of(
                    lab.answer("/first", Reply.text("Roses are red,").after(Duration.ofMillis(200))),
                    lab.answer("/second", Reply.text("violets are blue,").after(Duration.ofMillis(200))),
                    lab.answer("/third", Reply.text("answers arrive").after(Duration.ofMillis(200))));
            var gate = lab.hold("/");
            // tag::story[]
            var asTheyCame = new ConcurrentLinkedQueue<String>();
            var started = lines.stream().map(line -> start(client, line)).toList();
            var noted = started.stream().map(line -> line.thenAccept(asTheyCame::add)).toList();
            // end::story[]
            gate.awaitInFlight(3, Duration.ofSeconds(10));
            for (var last = 2; last >= 0; last--) {
                gate.release(lines.get(last).getPath());
                noted.get(last).join();
            }
            // tag::story[]
            var asAsked = started.stream().map(CompletableFuture::join).toList();
            // end::story[]
            IO.println("as they came: " + String.join(" ", asTheyCame));
            IO.println("as asked:     " + String.join(" ", asAsked));
        }
    }

    private static CompletableFuture<String> start(HttpClient client, URI line) {
        return client.sendAsync(HttpRequest.newBuilder(line).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }
}
