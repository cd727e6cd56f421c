package lesson.http2;

import course.lab.Flight;
import course.lab.Lab;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One request first; twenty more when there is a connection for them to share. */
final class OneConnection {

    static void main() {
        try (var lab = Lab.start(); var client = Secure.client(lab)) {
            var pages = Secure.pages(lab, 20, Duration.ofMillis(200));
            lab.warmUp(client);
            // tag::story[]
            Secure.start(client, lab.secure("/status/200")).join();

            var started = pages.stream().map(page -> Secure.start(client, page)).toList();
            started.forEach(CompletableFuture::join);

            IO.println("one connection for all: " + (lab.flights().connections() == 1));
            IO.println("streams: " + lab.flights().all().stream().map(Flight::stream).sorted().toList());
            // end::story[]
        }
    }
}
