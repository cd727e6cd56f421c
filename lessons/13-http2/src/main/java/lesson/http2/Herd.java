package lesson.http2;

import course.lab.Lab;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Twenty requests at once, before there is a connection for them to share. */
final class Herd {

    static void main() {
        try (var lab = Lab.start(); var client = Secure.client(lab)) {
            var pages = Secure.pages(lab, 20, Duration.ofMillis(200));
            lab.warmUp(client);
            // tag::story[]
            var started = pages.stream().map(page -> Secure.start(client, page)).toList();
            started.forEach(CompletableFuture::join);

            IO.println("one connection for all: " + (lab.flights().connections() == 1));
            // end::story[]
        }
    }
}
