package lesson.http2;

import course.lab.Lab;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The same code, asked to fetch from a server with HTTP/2 and from one without. */
final class Fallback {

    static void main() {
        try (var lab = Lab.start()) {
            fetch("HTTP/2 or 1.1", lab, lab::secure);
        }
        try (var lab = Lab.start()) {
            fetch("HTTP/1.1 alone", lab, lab::secureHttp1);
        }
    }

    private static void fetch(String server, Lab lab, Function<String, URI> address) {
        try (var client = Secure.client(lab); var gate = lab.hold("/pages")) {
            // tag::story[]
            Secure.start(client, address.apply("/status/200")).join();
            var started = IntStream.range(0, 12)
                    .mapToObj(n -> Secure.start(client, address.apply("/pages/" + n)))
                    .toList();
            // end::story[]
            gate.awaitInFlight(12, Duration.ofSeconds(10));
            gate.open();
            var texts = started.stream().map(CompletableFuture::join).toList();
            IO.println("%-15s %d pages, connections: %d".formatted(server, texts.size(), lab.flights().connections()));
        }
    }
}
