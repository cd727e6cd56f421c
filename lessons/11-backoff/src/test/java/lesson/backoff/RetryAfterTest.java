package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static Optional<Duration> wait(String value) {
        return RetryAfter.in(headers(Map.of("retry-after", List.of(value))), CLOCK);
    }

    private static HttpHeaders headers(Map<String, List<String>> headers) {
        return HttpHeaders.of(headers, (_, _) -> true);
    }
}
