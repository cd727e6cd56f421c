package course.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("sections")
class SectionTest {
    private static final List<String> PAGE = """
            = Title
            before
            == one
            text
            === part
            more
            ----
            == not a heading
            ----
            == two
            = other
            lost
            """.lines().toList();

    @Test
    @DisplayName("end at the next heading of their level or a higher one")
    void sections() {
        var sections = Section.of(PAGE, 2);

        assertThat(sections).extracting(Section::title).containsExactly("one", "two");
        assertThat(sections.getFirst().line()).isEqualTo(3);
        assertThat(sections.getFirst().lines())
                .containsExactly("text", "=== part", "more", "----", "== not a heading", "----");
        assertThat(sections.getLast().lines()).isEmpty();
    }

    @Test
    @DisplayName("have parts, and an introduction before them")
    void parts() {
        var one = Section.of(PAGE, 2).getFirst();

        assertThat(one.before(3)).containsExactly("text");
        assertThat(Section.of(one.lines(), 3)).extracting(Section::title).containsExactly("part");
    }
}
