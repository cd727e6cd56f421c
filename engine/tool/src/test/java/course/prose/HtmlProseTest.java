package course.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("prose as HTML")
class HtmlProseTest {

    @Test
    @DisplayName("has elements for paragraphs, lists, listings and marks")
    void blocks() {
        assertThat(html("""
                Wait *later*, not _now_: `a_b`, see xref:08-gather.adoc#start_all_now[Start all],
                https://example.org/a_b_c[the page] and <<end,the end>>.

                * one
                * two

                [source,java]
                ----
                  if (a < b) {
                    *c*;
                ----
                """)).isEqualTo("""
                <p>Wait <strong>later</strong>, not <em>now</em>: <code>a_b</code>, see \
                <a href="/08-gather.html#start&#95;all&#95;now">Start all</a>, \
                <a href="https://example.org/a&#95;b&#95;c">the page</a> and <a href="#end">the end</a>.</p>
                <ul><li>one</li><li>two</li></ul>
                <pre><code>if (a &lt; b) {
                  *c*;</code></pre>""");
    }

    @Test
    @DisplayName("lets no HTML through, and no script in a link")
    void safe() {
        assertThat(html("<script>alert(1)</script> `<b>` link:javascript:alert(1)[here] https://x\"onclick=\"y[z]"))
                .doesNotContain("<script", "<b>", "href=\"javascript", "\"onclick");
    }

    private static String html(String page) {
        return new HtmlProse(Path.of("")).html(List.of(page.split("\n")));
    }
}
