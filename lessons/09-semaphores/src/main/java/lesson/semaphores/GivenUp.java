package lesson.semaphores;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** Three answers take a second, and the caller has patience for 200 ms. Where do the permits go? */
record GivenUp(HttpClient client, Semaphore permits) {

    CompletableFuture<Integer> onTheWay(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode)
                .whenComplete((_, _) -> permits.release());
    }

    // tag::beside[]
    CompletableFuture<Integer> beside(URI page) {
        var exchange = client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        exchange.whenComplete((_, _) -> permits.release());
        return exchange.thenApply(HttpResponse::statusCode);
    }
    // end::beside[]

    static void main() throws InterruptedException {
        run("on the way", GivenUp::onTheWay);
        run("beside it", GivenUp::beside);
    }

    private static void run(String where, BiFunction<GivenUp, URI, CompletableFuture<Integer>> send)
            throws InterruptedException {
        try (var lab = Lab.start()) {
            var permits = new Semaphore(3);
            try (var client = HttpClient.newHttpClient()) {
                // tag::story[]
                var sender = new GivenUp(client, permits);
                for (var page : lab.pages(3, Duration.ofSeconds(1))) {
                    permits.acquire();
                    send.apply(sender, page).orTimeout(200, TimeUnit.MILLISECONDS);
                }
                // end::story[]
            }
            var back = permits.tryAcquire(3, 1, TimeUnit.SECONDS) ? 3 : permits.availablePermits();
            IO.println("release %s: %d of 3 answered, %d of 3 permits came back"
                    .formatted(where, lab.flights().all().stream().filter(flight -> flight.status() == 200).count(), back));
        }
    }
}
