package course.site.render;

import course.site.page.Page;
import course.site.page.Section;
import java.util.List;
import org.jsoup.nodes.Element;

/** The contents of one page: its sections, and theirs. */
final class Contents {

    private Contents() {
    }

    /** A folding list of links; empty for a page with fewer than two sections. */
    static String of(Page page) {
        var sections = page.text().sections().stream()
                .filter(section -> section.level() == 2 || section.level() == 3)
                .toList();
        return sections.size() < 2 ? "" : html(sections);
    }

    private static String html(List<Section> sections) {
        var list = new Element("ol");
        for (var section : sections) {
            var parent = list.lastElementChild();
            if (section.level() == 2 || parent == null) {
                list.appendElement("li").appendChild(link(section));
            } else {
                var inner = parent.childrenSize() > 1 ? parent.child(1) : parent.appendElement("ol");
                inner.appendElement("li").appendChild(link(section));
            }
        }
        return """
                <nav class="contents" aria-label="On this page"><details open><summary>On this page</summary>
                %s</details></nav>""".formatted(list.outerHtml());
    }

    private static Element link(Section section) {
        return Html.link("#" + section.id(), section.title());
    }
}
