package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JitterTest {

    private static final Duration LONGEST = Duration.ofMillis(400);

    @Test
    @DisplayName("every wait lies between zero and the longest, both included")
    void bounds() {
        assertThat(Stream.generate(() -> Jitter.full(LONGEST, new Random())).limit(1_000))
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ZERO, LONGEST));
    }

    @Test
    @DisplayName("the dice decide: the lowest throw is no wait, the highest is the longest")
    void dice() {
        assertThat(Jitter.full(LONGEST, thrower(0))).isEqualTo(Duration.ZERO);
        assertThat(Jitter.full(LONGEST, thrower(1))).isEqualTo(LONGEST);
    }

    @Test
    @DisplayName("a longest wait of zero is no wait")
    void zero() {
        assertThat(Jitter.full(Duration.ZERO, new Random())).isEqualTo(Duration.ZERO);
    }

    private static RandomGenerator thrower(int highest) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException("a bound is needed");
            }

            @Override
            public long nextLong(long bound) {
                return highest * (bound - 1);
            }
        };
    }
}
