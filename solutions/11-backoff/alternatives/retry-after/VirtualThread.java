package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.backoff.StatusException;

/** A loop on a virtual thread; each form of the header is a branch of its own. */
public final class RetryAfter {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> fetch(URI page, Duration longest, InstantSource clock, Delayer delayer) {
        var result = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(text(page, longest, clock, delayer));
            } catch (Exception failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private static String text(URI page, Duration longest, InstantSource clock, Delayer delayer) throws Exception {
        for (var left = 2; ; left--) {
            var answer = CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            if (left == 0 || answer.statusCode() != 429 && answer.statusCode() != 503) {
                throw new StatusException(answer.statusCode(), page);
            }
            var moment = moment(answer.headers().firstValue("Retry-After").orElse("1"), clock.instant());
            var wait = Duration.between(clock.instant(), moment);
            if (wait.isPositive()) {
                delayer.delay(wait.compareTo(longest) > 0 ? longest : wait).join();
            }
        }
    }

    /** When to come back. */
    private static Instant moment(String header, Instant now) {
        try {
            return header.contains(":")
                    ? ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()
                    : now.plusSeconds(Integer.parseUnsignedInt(header));
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return now.plusSeconds(1);
        }
    }
}
