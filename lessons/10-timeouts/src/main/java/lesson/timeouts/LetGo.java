package lesson.timeouts;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Gives up in a way the server learns of. */
final class LetGo {

    static void main() {
        try (var lab = Lab.start()) {
            Stopwatch watch;
            try (var client = HttpClient.newHttpClient()) {
                var request = HttpRequest.newBuilder(lab.uri("/delay/1.5")).build();
                lab.warmUp(client);
                watch = Stopwatch.start();
                try {
                    IO.println(status(client, request, Duration.ofMillis(300)).join());
                } catch (CompletionException e) {
                    IO.println(e.getCause() + " after " + watch);
                }
                lab.flights().await(flights -> flights.inFlight() == 0, Duration.ofSeconds(1));
                IO.println("requests still in flight: " + lab.flights().inFlight());
            }
            IO.println("the client could close after " + watch);
        }
    }

    // tag::right[]
    private static CompletableFuture<Integer> status(HttpClient client, HttpRequest request, Duration patience) {
        var call = client.sendAsync(request, BodyHandlers.ofString());
        return call.thenApply(HttpResponse::statusCode)
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> call.cancel(true));
    }
    // end::right[]
}
