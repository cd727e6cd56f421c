package lesson.semaphores;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Two of eight answers break off in the middle. With two permits, that is one too many. */
record LeakedPermits(HttpClient client, Semaphore permits) {

    // tag::leaky[]
    private CompletableFuture<Integer> leaky(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode)
                .thenApply(status -> {
                    permits.release();
                    return status;
                });
    }
    // end::leaky[]

    // tag::tight[]
    private CompletableFuture<Integer> tight(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode)
                .whenComplete((_, _) -> permits.release());
    }
    // end::tight[]

    private static List<URI> twoBreakOff(Lab lab) {
        return IntStream.range(0, 8)
                .mapToObj(n -> lab.answer("/" + n, n == 1 || n == 3 ? Reply.text("half").breakOffAfter(2) : Reply.text("whole")))
                .toList();
    }

    static void main() throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var permits = new Semaphore(2);
            var requests = new LeakedPermits(client, permits);
            var sent = 0;
            // tag::story[]
            for (var page : twoBreakOff(lab)) {
                if (!permits.tryAcquire(2, TimeUnit.SECONDS)) {
                    break;
                }
                requests.leaky(page);
                sent++;
            }
            // end::story[]
            IO.println("leaky: %d of 8 sent, %d of 2 permits left".formatted(sent, permits.availablePermits()));
        }
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var permits = new Semaphore(2);
            var requests = new LeakedPermits(client, permits);
            for (var page : twoBreakOff(lab)) {
                permits.acquire();
                requests.tight(page);
            }
            permits.acquire(2);
            IO.println("tight: %d of 8 sent".formatted(lab.flights().count()));
        }
    }
}
