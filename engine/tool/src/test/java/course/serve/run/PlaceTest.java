package course.serve.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the place of a snippet")
class PlaceTest {

    private static final String TEXT = "one;\n\n// why\n/* and\n   how */ two(\n  3);";

    @Test
    @DisplayName("tells line and column in the whole text, and passes over blanks and comments where JShell does")
    void lines() {
        var place = new Place(TEXT, 4);

        assertThat(place.line(0)).isEqualTo(1);
        assertThat(place.line(TEXT.indexOf("3)") - 4)).isEqualTo(6);
        assertThat(place.column(TEXT.indexOf("3)") - 4)).isEqualTo(3);
        assertThat(place.lineOfCode(1)).isEqualTo(5);
        assertThat(place.lineOfCode(2)).isEqualTo(6);
        assertThat(place.source(5)).isEqualTo("   how */ two(");
    }
}
