package lesson.backoff;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lesson.async.Delayer;

/** Eight requests at once, to a server that takes five a second and tells the others when to come back. */
final class AskedToWait {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ask = new Ask(client);
            var watch = Stopwatch.start();
            var all = Stream.generate(() -> patiently(ask, lab.uri("/rate-limited"))).limit(8).toList();
            var answers = all.stream().filter(answer -> answer.join().statusCode() == 200).count();
            IO.println("%d answers to %d requests after %s".formatted(answers, lab.flights().count(), watch));
        }
    }

    // tag::story[]
    private static CompletableFuture<HttpResponse<String>> patiently(Ask ask, URI page) {
        return ask.answer(page).thenCompose(answer ->
                RetryAfter.in(answer.headers(), InstantSource.system())
                        .filter(wait -> answer.statusCode() == 429 && wait.compareTo(LONGEST) <= 0)
                        .map(wait -> Delayer.real().delay(wait).thenCompose(_ -> ask.answer(page)))
                        .orElse(CompletableFuture.completedFuture(answer)));
    }
    // end::story[]
}
