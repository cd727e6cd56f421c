package course.site.search;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page's body into sections at its headings and terms; pictures and buttons are left out. */
public final class Sections {

    private static final int TERM = 5;

    private Sections() {
    }

    public static List<Section> of(String title, String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.select("svg, .anchor, button, .filter, .conum, .in-words, .lang").remove();
        var cutter = new Cutter(title);
        page.body().traverse(cutter);
        return cutter.finished();
    }

    private static final class Cutter implements NodeVisitor {

        private final List<Section> sections = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private String id = "";
        private String title;
        private int level = 1;

        Cutter(String title) {
            this.title = title;
        }

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case Element heading when heading.tagName().matches("h[2-4]") && !heading.id().isEmpty() -> {
                    close();
                    id = heading.id();
                    title = heading.text();
                    level = heading.tagName().charAt(1) - '0';
                }
                case Element term when term.is("dt[id]") -> {
                    close();
                    id = term.id();
                    title = term.text();
                    level = TERM;
                }
                case Element element when element.isBlock() -> words.append(' ');
                case TextNode text when !inHeading(text) -> words.append(text.text());
                default -> { }
            }
        }

        private static boolean inHeading(TextNode text) {
            return text.parent() instanceof Element parent && parent.closest("h2[id], h3[id], h4[id], dt[id]") != null;
        }

        List<Section> finished() {
            close();
            return List.copyOf(sections);
        }

        private void close() {
            sections.add(new Section(id, level, title, words.toString().replaceAll("\\s+", " ").strip()));
            words.setLength(0);
        }
    }
}
