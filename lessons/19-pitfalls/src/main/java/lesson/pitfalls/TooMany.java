package lesson.pitfalls;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Eight requests to a server that takes five a second, at once and then no faster than it can bear. */
final class TooMany {

    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMillis(1_500);

    static void main() {
        // tag::wrong[]
        run("all at once", _ -> Runnable::run);
        // end::wrong[]
        // tag::right[]
        run("five a second", n -> CompletableFuture.delayedExecutor(
                WINDOW.toMillis() * (n / ALLOWED), TimeUnit.MILLISECONDS));
        // end::right[]
    }

    private static void run(String name, IntFunction<Executor> start) {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var request = HttpRequest.newBuilder(lab.uri("/rate-limited")).build();
            var answers = IntStream.range(0, 8)
                    .mapToObj(n -> CompletableFuture
                            .supplyAsync(() -> client.sendAsync(request, BodyHandlers.discarding()), start.apply(n))
                            .thenCompose(answer -> answer))
                    .toList();
            var statuses = answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode)
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
            IO.println("%-13s  %d answered, %d refused".formatted(
                    name, statuses.getOrDefault(200, 0L), statuses.getOrDefault(429, 0L)));
        }
    }
}
