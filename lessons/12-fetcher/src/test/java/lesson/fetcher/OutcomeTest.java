package lesson.fetcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    private static final URI PAGE = URI.create("http://127.0.0.1:8080/report");

    @ParameterizedTest
    @CsvSource({"408, true", "429, true", "500, true", "503, true", "301, false", "404, false", "410, false", "501, false"})
    @DisplayName("a refusal may pass, or not, by its status")
    void refused(int status, boolean mayPass) {
        assertThat(new Outcome.Refused(PAGE, status).mayPass()).isEqualTo(mayPass);
    }

    @Test
    @DisplayName("a page is final, and a broken connection may be whole next time")
    void others() {
        assertThat(new Outcome.Page(PAGE, "").mayPass()).isFalse();
        assertThat(new Outcome.Broken(PAGE, "reset").mayPass()).isTrue();
    }
}
