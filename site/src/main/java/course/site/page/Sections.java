package course.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page's body into sections at its headings and terms; pictures and buttons are left out. */
final class Sections implements NodeFilter {

    private static final int TERM = 5;
    private static final Set<String> NO_WORDS = Set.of("svg", "button");
    private static final List<String> NO_TEXT = List.of("anchor", "filter", "conum", "in-words", "lang");

    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String id = "";
    private String title;
    private int level = 1;

    private Sections(String title) {
        this.title = title;
    }

    static List<Section> of(String title, Element body) {
        var cutter = new Sections(title);
        body.filter(cutter);
        cutter.close();
        return List.copyOf(cutter.sections);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case Element element when isSilent(element) -> FilterResult.SKIP_ENTIRELY;
            case Element heading when level(heading) > 0 -> {
                close();
                id = heading.id();
                title = name(heading);
                level = level(heading);
                yield FilterResult.SKIP_ENTIRELY;
            }
            case Element element when element.isBlock() -> {
                words.append(' ');
                yield FilterResult.CONTINUE;
            }
            case TextNode text -> {
                words.append(text.text());
                yield FilterResult.CONTINUE;
            }
            default -> FilterResult.CONTINUE;
        };
    }

    private static boolean isSilent(Element element) {
        return NO_WORDS.contains(element.normalName()) || NO_TEXT.stream().anyMatch(element::hasClass);
    }

    /** Of a heading or a term that a link can lead to; 0 for anything else. */
    private static int level(Element element) {
        return element.id().isEmpty() ? 0 : switch (element.normalName()) {
            case "h2" -> 2;
            case "h3" -> 3;
            case "h4" -> 4;
            case "dt" -> TERM;
            default -> 0;
        };
    }

    private static String name(Element heading) {
        var name = heading.clone();
        name.select(".anchor").remove();
        return name.text();
    }

    private void close() {
        sections.add(new Section(id, level, title, words.toString().replaceAll("\\s+", " ").strip()));
        words.setLength(0);
    }
}
