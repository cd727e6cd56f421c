package lesson.semaphores;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Every failure gives its permit back twice, and the limit of two becomes a limit of five. */
final class ReleasedTwice {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var permits = new Semaphore(2);
            var broken = lab.answer("/broken", Reply.text("half").breakOffAfter(2));
            // tag::story[]
            for (var n = 0; n < 3; n++) {
                permits.acquire();
                client.sendAsync(HttpRequest.newBuilder(broken).build(), BodyHandlers.ofString())
                        .whenComplete((_, _) -> permits.release())
                        .exceptionally(failure -> {
                            permits.release();
                            return null;
                        })
                        .join();
            }
            // end::story[]
            IO.println("permits after three failures: " + permits.availablePermits());

            var gate = lab.hold("/pages/");
            var started = new ArrayList<CompletableFuture<?>>();
            for (var page : lab.pages(8)) {
                if (permits.tryAcquire()) {
                    started.add(client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()));
                }
            }
            gate.awaitInFlight(started.size(), Duration.ofSeconds(10));
            IO.println("in flight at once: " + lab.flights().highWater());
            gate.open();
            started.forEach(CompletableFuture::join);
        }
    }
}
