package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T08:00:00Z"));

    @Test
    @DisplayName("a number is so many seconds")
    void seconds() {
        assertThat(wait("120")).contains(Duration.ofMinutes(2));
        assertThat(wait(" 0 ")).contains(Duration.ZERO);
    }

    @Test
    @DisplayName("a date is the time until then; a date gone by is no wait")
    void date() {
        assertThat(wait("Mon, 02 Mar 2026 08:00:30 GMT")).contains(Duration.ofSeconds(30));
        assertThat(wait("Mon, 02 Mar 2026 07:59:00 GMT")).contains(Duration.ZERO);
    }

    @Test
    @DisplayName("what is neither is as good as nothing")
    void nonsense() {
        assertThat(wait("soon")).isEmpty();
        assertThat(wait("-5")).isEmpty();
        assertThat(wait("99999999999999999999")).isEmpty();
        assertThat(RetryAfter.in(headers(Map.of()), CLOCK)).isEmpty();
    }

    @Test
    @DisplayName("whatever comes, it is a wait that is not negative, or nothing")
    void anything() {
        var pieces = List.of("120", "-", "+", ".5", " ", "\t", "Mon", ", ", "31", "02 ", "Mar ", "2026 ", "0000", "999999999", "08:00:30", "24:",
                "60", " GMT", " +0100", "\u0661", "\u00e9", "\0");
        for (var seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var value = Stream.generate(() -> pieces.get(random.nextInt(pieces.size()))).limit(random.nextInt(10)).collect(Collectors.joining());

            assertThat(wait(value).orElse(Duration.ZERO)).as("seed %d: '%s'", seed, value).isGreaterThanOrEqualTo(Duration.ZERO);
        }
    }

    @Test
    @DisplayName("every number of seconds and every date comes back as it was written")
    void roundTrip() {
        for (var seed = 0; seed < 1_000; seed++) {
            var seconds = new Random(seed).nextInt(1_000_000_000);
            var date = CLOCK.instant().plusSeconds(seconds).atOffset(ZoneOffset.UTC);

            assertThat(wait(String.valueOf(seconds))).as("seed %d", seed).contains(Duration.ofSeconds(seconds));
            assertThat(wait(DateTimeFormatter.RFC_1123_DATE_TIME.format(date))).as("seed %d", seed).contains(Duration.ofSeconds(seconds));
        }
    }

    private static Optional<Duration> wait(String value) {
        return RetryAfter.in(headers(Map.of("retry-after", List.of(value))), CLOCK);
    }

    private static HttpHeaders headers(Map<String, List<String>> headers) {
        return HttpHeaders.of(headers, (_, _) -> true);
    }
}
