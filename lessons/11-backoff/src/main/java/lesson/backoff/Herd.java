package lesson.backoff;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import lesson.async.Delayer;

/** Twelve clients fail at the same moment. What happens 600 ms later depends on dice. */
final class Herd {

    private static final Duration WAIT = Duration.ofMillis(600);

    static void main() {
        var dice = new Random(11);
        secondTries("the plain wait", longest -> longest);
        secondTries("full jitter   ", longest -> Jitter.full(longest, dice));
    }

    private static void secondTries(String name, UnaryOperator<Duration> jitter) {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var ask = new Ask(client);
            // tag::wait[]
            var waits = IntStream.range(0, 12).mapToObj(_ -> jitter.apply(WAIT)).toList();
            // end::wait[]
            var all = IntStream.range(0, 12)
                    .mapToObj(n -> ask.answer(lab.uri("/flaky/1?client=" + n))
                            .thenCompose(_ -> Delayer.real().delay(waits.get(n)))
                            .thenCompose(_ -> ask.answer(lab.uri("/flaky/1?client=" + n))))
                    .toList();
            all.forEach(CompletableFuture::join);
            IO.println("%s: %2d of 12 waits end in the busiest 50 ms".formatted(name, busiest(waits)));
        }
    }

    private static long busiest(List<Duration> waits) {
        return waits.stream()
                .mapToLong(begin -> waits.stream().filter(wait -> wait.compareTo(begin) >= 0
                        && wait.minus(begin).toMillis() < 50).count())
                .max().orElseThrow();
    }
}
