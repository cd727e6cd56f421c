// expected: BLOCKS
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.StatusException;

/** Waits with join, on the thread of the callback. */
public final class RetryAfter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Duration longest, InstantSource clock, Delayer delayer) {
        return attempt(3, page, longest, clock, delayer);
    }

    private CompletableFuture<String> attempt(
            int left, URI page, Duration longest, InstantSource clock, Delayer delayer) {
        var request = HttpRequest.newBuilder(page).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 200) {
                return CompletableFuture.completedFuture(answer.body());
            }
            if (left == 1 || !Set.of(429, 503).contains(answer.statusCode())) {
                return CompletableFuture.failedFuture(new StatusException(answer.statusCode(), page));
            }
            return again(left, answer, page, longest, clock, delayer);
        });
    }

    private static Duration wait(HttpResponse<?> answer, Duration longest, InstantSource clock) {
        var asked = answer.headers().firstValue("Retry-After").map(value -> asked(value, clock))
                .orElse(Duration.ofSeconds(1));
        return asked.compareTo(longest) > 0 ? longest : asked;
    }

    private static Duration asked(String value, InstantSource clock) {
        if (value.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            var date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            var wait = Duration.between(clock.instant(), date);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException unreadable) {
            return Duration.ofSeconds(1);
        }
    }

    private CompletableFuture<String> again(
            int left, HttpResponse<?> answer, URI page, Duration longest, InstantSource clock, Delayer delayer) {
        delayer.delay(wait(answer, longest, clock)).join();
        return attempt(left - 1, page, longest, clock, delayer);
    }
}
