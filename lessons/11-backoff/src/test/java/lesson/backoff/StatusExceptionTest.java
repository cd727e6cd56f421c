package lesson.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatusExceptionTest {

    @Test
    @DisplayName("a status that is a failure says which, and where")
    void status() {
        var failure = new StatusException(503, URI.create("http://127.0.0.1:8080/report"));

        assertThat(failure).hasMessage("503 from http://127.0.0.1:8080/report");
        assertThat(failure.status()).isEqualTo(503);
    }
}
