package lesson.backoff;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The wait a server asks for. */
final class RetryAfter {

    private RetryAfter() {}

    // tag::in[]
    /** What {@code Retry-After} says, as seconds or as a date; never negative; empty when it is absent or no sense. */
    static Optional<Duration> in(HttpHeaders headers, InstantSource clock) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(value ->
                value.matches("[0-9]{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                        : date(value).map(moment -> Duration.between(clock.instant(), moment))
                                .map(wait -> wait.isNegative() ? Duration.ZERO : wait));
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
    // end::in[]
}
