package lesson.timeouts;

import course.lab.End;
import course.lab.Lab;
import course.lab.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Four ways to give up on a blocking {@code send}, and one to give up on everything a client does. */
final class GivingUpAThread {

    static void main() {
        try (var lab = Lab.start(); var threads = Executors.newVirtualThreadPerTaskExecutor();
             var client = HttpClient.newHttpClient(); var other = HttpClient.newHttpClient()) {
            // tag::ways[]
            var thread = Thread.ofVirtual().start(sending(lab, client, "/interrupt"));
            awaitArrival(lab, 1);
            thread.interrupt();
            var task = threads.submit(sending(lab, client, "/submit,cancel(true)"));
            awaitArrival(lab, 2);
            task.cancel(true);
            var calm = threads.submit(sending(lab, client, "/submit,cancel(false)"));
            awaitArrival(lab, 3);
            calm.cancel(false);
            var call = CompletableFuture.runAsync(sending(lab, client, "/runAsync,cancel(true)"), threads);
            awaitArrival(lab, 4);
            call.cancel(true);
            threads.submit(sending(lab, other, "/shutdownNow"));
            awaitArrival(lab, 5);
            other.shutdownNow();
            // end::ways[]
            lab.flights().await(flights -> flights.all().stream().noneMatch(flight -> flight.end() == End.IN_FLIGHT),
                    Duration.ofSeconds(5));
            lab.flights().all().forEach(flight -> IO.println("%-30s%s".formatted(flight.path(), flight.end())));
        }
    }

    private static Runnable sending(Lab lab, HttpClient client, String path) {
        var page = lab.answer(path, Reply.text("late").after(Duration.ofMillis(900)));
        var request = HttpRequest.newBuilder(page).build();
        return () -> {
            try {
                client.send(request, BodyHandlers.ofString());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void awaitArrival(Lab lab, int requests) {
        lab.flights().await(flights -> flights.count() == requests, Duration.ofSeconds(5));
    }
}
