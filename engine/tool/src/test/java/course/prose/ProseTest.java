package course.prose;

import static org.assertj.core.api.Assertions.assertThat;

import course.terminal.Glyphs;
import course.terminal.Palette;
import course.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("prose on a terminal")
class ProseTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("has no marks: bold, italic, mono, links and quotes are words")
    void inline() {
        assertThat(plain("""
                Wait *later*, not _now_: `CompletableFuture.join()` and `a_b * c_d` in ``x``, see
                xref:08-gather.adoc#start[Start all], https://example.org/a_b_c[the page] and <<end,the end>>.
                "`Quoted`", the JDK`'s 2 * 3 * 4, snake_case_name.
                """)).containsExactly(
                "Wait later, not now: CompletableFuture.join() and a_b * c_d in x, see Start all,",
                "the page and the end. \"Quoted\", the JDK's 2 * 3 * 4, snake_case_name.");
    }

    @Test
    @DisplayName("keeps listings as they are, set in, without their common indentation")
    void listings() {
        assertThat(plain("""
                First:
                [source,java,indent=0]
                ----
                    if (a) {
                        *b*;
                    }
                ----
                Then this.
                """)).containsExactly("First:", "", "    if (a) {", "        *b*;", "    }", "", "Then this.");
    }

    @Test
    @DisplayName("wraps paragraphs and bullets to the width; colors take no room")
    void wraps() {
        var narrow = new Prose(new Screen(Palette.COLOR, Glyphs.UNICODE, 40, true), folder);

        assertThat(narrow.lines(List.of("one two *three* four five six seven eight nine", "",
                "* ten eleven twelve thirteen fourteen fifteen"))).containsExactly(
                "one two \u001b[1mthree\u001b[0m four five six seven eight",
                "nine",
                "",
                "• ten eleven twelve thirteen fourteen",
                "  fifteen");
    }

    @Test
    @DisplayName("shows headings and block titles, and passes over comments, attributes and pictures")
    void blocks() {
        assertThat(plain("""
                === Why
                // not shown
                :attribute: value
                [NOTE]
                .A title
                ====
                Inside.
                ====
                timeline::AllTogether[]
                """)).containsExactly("Why", "", "A title", "", "Inside.");
    }

    @Test
    @DisplayName("includes a tagged region, and says when a file is not there")
    void includes() throws IOException {
        Files.writeString(folder.resolve("A.java"), """
                class A {
                    // tag::b[]
                    int b;
                    // end::b[]
                    int c;
                }
                """);

        assertThat(plain("----\ninclude::A.java[tag=b]\n----\n----\ninclude::Gone.java[]\n----\n")).containsExactly(
                "    int b;", "", "    (Gone.java is not there)");
    }

    private List<String> plain(String page) {
        return new Prose(Screen.PLAIN, folder).lines(page.lines().toList());
    }
}
