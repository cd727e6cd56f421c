package course.gradebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import course.gradebook.Texts;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

@DisplayName("text that anybody may have written")
class SafeTest {

    @Test
    @DisplayName("stays text between tags and in attributes of XML, and so of HTML")
    void markup() throws Exception {
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        for (var text : Texts.nasty(3000).toList()) {
            var xml = "<a b=\"%s\">%s</a>".formatted(Safe.attribute(text), Safe.markup(text));

            var element = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
            assertThat(element.getTextContent()).isEqualTo(Safe.text(text));
            assertThat(element.getAttribute("b")).isEqualTo(Safe.text(text));
            assertThat(element.getElementsByTagName("*").getLength()).isZero();
        }
    }

    @Test
    @DisplayName("stays text in Markdown: a reader of CommonMark finds one paragraph and nothing in it but the text")
    void markdown() {
        var parser = Parser.builder().build();
        for (var text : Texts.nasty(3000).toList()) {
            var found = new StringBuilder();
            parser.parse(Safe.markdown(text)).accept(new AbstractVisitor() {
                @Override
                public void visit(Text node) {
                    found.append(node.getLiteral());
                }

                @Override
                protected void visitChildren(Node parent) {
                    assertThat(parent).isInstanceOfAny(Document.class, Paragraph.class);
                    super.visitChildren(parent);
                }
            });
            assertThat(found.toString()).isEqualTo(Safe.line(text));
        }
    }

    @Test
    @DisplayName("is no link and no mention in GitHub's Markdown either")
    void github() {
        assertThat(Safe.markdown("http://a.b WWW.a.b x@y.z @team ~~no~~ a|b $x$")).isEqualTo("http\\://a.b WWW\\.a.b x\\@y.z \\@team \\~\\~no\\~\\~ a\\|b \\$x\\$");
        assertThat(Safe.markdown("12) a")).isEqualTo("12\\) a");
    }

    @Test
    @DisplayName("keeps no terminal escape, no half character and nothing that turns the writing around")
    void text() {
        assertThat(Safe.text("a\u001b[31mb\u202Ec\uD800d\r\ne\u0000\u0085ş😀")).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd\ne\uFFFD\uFFFDş😀");
        assertThat(Safe.line(" a\n\tb ")).isEqualTo("a b");
    }
}
