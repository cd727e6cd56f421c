package lesson.races;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The wrong way to race: anyOf takes what ends first, and leaves the rest to itself. */
final class FirstToEnd {

    static void main() {
        try (var client = HttpClient.newHttpClient(); var lab = Lab.start()) {
            lab.warmUp(client);
            // tag::wrong[]
            var request = HttpRequest.newBuilder(lab.uri("/6")).build();
            var runners = Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
                    .limit(3).toArray(CompletableFuture<?>[]::new);
            var first = (HttpResponse<?>) CompletableFuture.anyOf(runners).join();
            IO.println("winner: %d, %s".formatted(first.statusCode(), first.body().toString().strip()));
            // end::wrong[]
            lab.flights().await(log -> log.ended() == 2, Duration.ofSeconds(20));
            IO.println("still in flight: " + lab.flights().inFlight());
        }
    }
}
