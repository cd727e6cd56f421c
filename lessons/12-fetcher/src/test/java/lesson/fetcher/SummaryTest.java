package lesson.fetcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final URI PAGE = URI.create("http://127.0.0.1:8080/report");

    @Test
    @DisplayName("every outcome is counted once, and refusals by their status")
    void counts() {
        var summary = Summary.of(List.of(new Outcome.Refused(PAGE, 503), new Outcome.Page(PAGE, "a"),
                new Outcome.Refused(PAGE, 404), new Outcome.Broken(PAGE, "reset"), new Outcome.Refused(PAGE, 404)));

        assertThat(summary).hasToString("5 addresses: 1 pages, refused {404=2, 503=1}, broken 1");
    }
}
