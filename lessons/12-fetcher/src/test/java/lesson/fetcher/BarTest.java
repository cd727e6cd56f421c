package lesson.fetcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BarTest {

    private static final URI PAGE = URI.create("http://127.0.0.1:8080/report");

    private final List<String> drawn = new ArrayList<>();

    @Test
    @DisplayName("into a file it writes a line for each quarter")
    void lines() {
        steps(new Bar(1_000, false, drawn::add), 1_000);

        assertThat(drawn).containsExactly(
                "[#####---------------]  25 %  250 of 1,000\n", "[##########----------]  50 %  500 of 1,000\n",
                "[###############-----]  75 %  750 of 1,000\n", "[####################] 100 %  1,000 of 1,000\n");
    }

    @Test
    @DisplayName("on a terminal it draws over itself, a hundred times at most, and ends the line at the end")
    void terminal() {
        var bar = new Bar(1_000, true, drawn::add);
        steps(bar, 999);
        bar.step(new Outcome.Broken(PAGE, "reset"));

        assertThat(drawn).hasSize(100).allMatch(text -> text.startsWith("\r"));
        assertThat(drawn.getLast()).endsWith("1,000 of 1,000, 1 failed\n");
    }

    @Test
    @DisplayName("three addresses make three steps, of whatever size")
    void few() {
        steps(new Bar(3, false, drawn::add), 3);

        assertThat(drawn).hasSize(3);
    }

    private static void steps(Bar bar, int count) {
        IntStream.range(0, count).forEach(_ -> bar.step(new Outcome.Page(PAGE, "")));
    }
}
