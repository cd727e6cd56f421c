package lesson.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DelayerTest {

    @Test
    @DisplayName("the real delayer ends its pause, and holds nobody meanwhile")
    void real() {
        assertThat(Delayer.real().delay(Duration.ofMillis(1))).succeedsWithin(Duration.ofSeconds(10));
        assertThat(Delayer.real().delay(Duration.ZERO)).succeedsWithin(Duration.ofSeconds(10));
        assertThat(Delayer.real().delay(Duration.ofDays(1))).isNotDone();
    }
}
