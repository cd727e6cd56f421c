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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.StatusException;

/** Each form of the header is an Optional: seconds, or a date, or the usual wait. */
public final class RetryAfter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Duration USUAL = Duration.ofSeconds(1);
    private static final Set<Integer> LATER = Set.of(429, 503);

    public CompletableFuture<String> fetch(URI page, Duration longest, InstantSource clock, Delayer delayer) {
        return answer(page).thenCompose(first -> again(first, page, longest, clock, delayer))
                .thenCompose(second -> again(second, page, longest, clock, delayer))
                .thenCompose(last -> last.statusCode() == 200
                        ? CompletableFuture.completedFuture(last.body())
                        : CompletableFuture.failedFuture(new StatusException(last.statusCode(), page)));
    }

    private static CompletableFuture<HttpResponse<String>> answer(URI page) {
        return CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    /** The same answer, or the next one when the server wants to be asked later. */
    private static CompletableFuture<HttpResponse<String>> again(
            HttpResponse<String> answer, URI page, Duration longest, InstantSource clock, Delayer delayer) {
        if (!LATER.contains(answer.statusCode())) {
            return CompletableFuture.completedFuture(answer);
        }
        var header = answer.headers().firstValue("Retry-After");
        var asked = header.flatMap(RetryAfter::seconds)
                .or(() -> header.flatMap(RetryAfter::date).map(date -> Duration.between(clock.instant(), date)))
                .orElse(USUAL);
        return delayer.delay(Collections.min(List.of(asked, longest))).thenCompose(_ -> answer(page));
    }

    private static Optional<Duration> seconds(String header) {
        return header.chars().allMatch(Character::isDigit) && header.length() < 10
                ? Optional.of(Duration.ofSeconds(Integer.parseInt(header)))
                : Optional.empty();
    }

    private static Optional<Instant> date(String header) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
