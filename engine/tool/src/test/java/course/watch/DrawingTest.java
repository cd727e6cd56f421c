package course.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a drawing in a window")
class DrawingTest {

    private final Drawing drawing = new Drawing(List.of("head", ""),
            IntStream.rangeClosed(1, 20).mapToObj(n -> "line " + n).toList());

    @Test
    @DisplayName("is shown whole when there is room for it, in a file too")
    void whole() {
        assertThat(drawing.lines(22, 0)).hasSize(22).endsWith("line 20");
        assertThat(drawing.most(22)).isZero();
        assertThat(drawing.lines(Integer.MAX_VALUE, 5)).hasSize(22);
    }

    @Test
    @DisplayName("keeps its head, and says where it is, when there is none")
    void part() {
        assertThat(drawing.lines(7, 0)).containsExactly("head", "", "line 1", "line 2", "line 3", "line 4",
                "  lines 1 to 4 of 20: arrow keys, Page Up, Page Down");
        assertThat(drawing.lines(7, 3)).hasSize(7).contains("line 4", "line 7").doesNotContain("line 3");
    }

    @Test
    @DisplayName("ends with its last line, however far it is scrolled")
    void end() {
        assertThat(drawing.most(7)).isEqualTo(16);
        assertThat(drawing.lines(7, 16)).contains("line 17", "line 20").endsWith("  lines 17 to 20 of 20: arrow keys, Page Up, Page Down");
        assertThat(drawing.lines(7, 99)).isEqualTo(drawing.lines(7, 16));
        assertThat(drawing.lines(7, -5)).isEqualTo(drawing.lines(7, 0));
    }

    @Test
    @DisplayName("shows something in a window of a few rows")
    void small() {
        assertThat(drawing.lines(1, 0)).containsExactly("head", "", "line 1", "  lines 1 to 1 of 20: arrow keys, Page Up, Page Down");
    }

    @Test
    @DisplayName("the footer says what keys do, as far as there is room")
    void footer() {
        assertThat(Footer.WATCHING.text(79)).contains("h hint", "q quit").hasSizeLessThan(80);
        assertThat(Footer.WATCHING.text(40)).isEqualTo("h n l c a r u o q");
    }
}
