package lesson.semaphores;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Semaphore;

/** An address without a scheme is refused before there is a future that could give the permit back. */
final class UnsentRequest {

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var permits = new Semaphore(2);
            for (var address : List.of(lab.uri("/pages/1"), URI.create("pages/2"), lab.uri("/pages/3"))) {
                try {
                    // tag::story[]
                    permits.acquire();
                    client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .whenComplete((_, _) -> permits.release())
                            .join();
                    // end::story[]
                } catch (IllegalArgumentException refused) {
                    IO.println("%s: %s".formatted(address, refused.getMessage()));
                }
            }
            IO.println("permits left: %d of 2".formatted(permits.availablePermits()));
        }
    }
}
