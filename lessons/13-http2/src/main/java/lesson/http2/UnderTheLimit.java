package lesson.http2;

import course.lab.Lab;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Two hundred pages over one connection, a hundred at a time. */
final class UnderTheLimit {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = Secure.client(lab)) {
            var pages = Secure.pages(lab, 200, Duration.ofMillis(200));
            Secure.start(client, lab.secure("/status/200")).join();
            // tag::story[]
            var streams = new Semaphore(100);
            var started = new ArrayList<CompletableFuture<String>>();
            for (var page : pages) {
                streams.acquire();
                var text = Secure.start(client, page);
                text.whenComplete((_, _) -> streams.release());
                started.add(text);
            }
            started.forEach(CompletableFuture::join);
            // end::story[]
            IO.println("pages: " + started.size());
            IO.println("one connection for all: " + (lab.flights().connections() == 1));
            IO.println("never more than 100 in flight: " + (lab.flights().highWater() <= 100));
        }
    }
}
