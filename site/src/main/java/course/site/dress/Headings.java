package course.site.dress;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts a link to itself beside each heading, outside of it, so that the heading's name stays its own. */
final class Headings {

    private Headings() {
    }

    static void anchor(Document page) {
        for (var heading : page.select("h2[id], h3[id], h4[id]")) {
            var row = new Element("div").addClass("heading");
            heading.replaceWith(row);
            row.appendChild(heading);
            row.appendElement("a").addClass("anchor")
                    .attr("href", "#" + heading.id())
                    .attr("aria-label", "Link to the section: " + heading.text())
                    .text("#");
        }
    }
}
