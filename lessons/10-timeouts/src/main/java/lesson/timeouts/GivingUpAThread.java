package lesson.timeouts;

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

/** Four ways to give up on a blocking {@code send}, and one to give up on everything. */
final class GivingUpAThread {

    static void main() {
        try (var lab = Lab.start(); var threads = Executors.newVirtualThreadPerTaskExecutor();
             var client = HttpClient.newHttpClient(); var closing = HttpClient.newHttpClient()) {
            // tag::ways[]
            var thread = Thread.ofVirtual().start(sending(lab, client, "/interrupt"));
            arrived(lab, 1).run(thread::interrupt);

            var task = threads.submit(sending(lab, client, "/submit,cancel(true)"));
            arrived(lab, 2).run(() -> task.cancel(true));

            var calm = threads.submit(sending(lab, client, "/submit,cancel(false)"));
            arrived(lab, 3).run(() -> calm.cancel(false));

            var call = CompletableFuture.runAsync(sending(lab, client, "/runAsync,cancel(true)"), threads);
            arrived(lab, 4).run(() -> call.cancel(true));

            threads.submit(sending(lab, closing, "/shutdownNow"));
            arrived(lab, 5).run(closing::shutdownNow);
            // end::ways[]
            lab.flights().await(flights -> flights.inFlight() == 0, Duration.ofSeconds(5));
            lab.flights().all().forEach(flight -> IO.println("%-30s%s".formatted(flight.path(), flight.end())));
        }
    }

    private static Runnable sending(Lab lab, HttpClient client, String path) {
        var request = HttpRequest.newBuilder(lab.answer(path, Reply.text("late").after(Duration.ofMillis(900)))).build();
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

    private static GiveUp arrived(Lab lab, int requests) {
        lab.flights().await(flights -> flights.count() == requests, Duration.ofSeconds(5));
        return Runnable::run;
    }

    @FunctionalInterface
    private interface GiveUp {
        void run(Runnable way);
    }
}
