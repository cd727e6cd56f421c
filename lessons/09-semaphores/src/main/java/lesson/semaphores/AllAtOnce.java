package lesson.semaphores;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Starts 200 requests and looks at what that opens. */
final class AllAtOnce {

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var gate = lab.hold("/pages/");
            // tag::story[]
            var started = lab.pages(200).stream()
                    .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                    .toList();
            // end::story[]
            gate.awaitInFlight(200, Duration.ofSeconds(20));
            IO.println("%d requests in flight, over %d connections"
                    .formatted(lab.flights().inFlight(), lab.flights().connections()));
            gate.open();
            started.forEach(CompletableFuture::join);
        }
    }
}
