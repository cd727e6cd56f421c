package lesson.semaphores;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** Two of eight answers break off in the middle, and there are two permits. */
record LeakedPermits(HttpClient client, Semaphore permits) {

    // tag::on-success[]
    CompletableFuture<Integer> onSuccess(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode)
                .thenApply(status -> {
                    permits.release();
                    return status;
                });
    }
    // end::on-success[]

    // tag::at-the-end[]
    CompletableFuture<Integer> atTheEnd(URI page) {
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode)
                .whenComplete((_, _) -> permits.release());
    }
    // end::at-the-end[]

    static void main() throws InterruptedException {
        run("on success", LeakedPermits::onSuccess);
        run("at the end", LeakedPermits::atTheEnd);
    }

    private static void run(String name, BiFunction<LeakedPermits, URI, CompletableFuture<Integer>> send)
            throws InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.answer("/pages/1", Reply.text("half of it").breakOffAfter(4));
            lab.answer("/pages/3", Reply.text("half of it").breakOffAfter(4));
            var permits = new Semaphore(2);
            var sender = new LeakedPermits(client, permits);
            // tag::story[]
            for (var page : lab.pages(8)) {
                if (!permits.tryAcquire(2, TimeUnit.SECONDS)) {
                    break;
                }
                send.apply(sender, page);
            }
            // end::story[]
            var back = permits.tryAcquire(2, 2, TimeUnit.SECONDS) ? 2 : permits.availablePermits();
            IO.println("release %s: %d of 8 sent, %d of 2 permits came back".formatted(name, lab.flights().count(), back));
        }
    }
}
