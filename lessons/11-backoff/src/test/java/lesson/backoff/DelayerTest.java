package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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

    @Test
    @DisplayName("a status that is a failure says which, and where")
    void status() {
        var failure = new StatusException(503, URI.create("http://127.0.0.1:8080/report"));

        assertThat(failure).hasMessage("503 from http://127.0.0.1:8080/report");
        assertThat(failure.status()).isEqualTo(503);
    }
}
