package course.site.dress;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gives a term of a list the id that its author wrote in front of it, and a link to itself. */
final class Terms {

    private Terms() {
    }

    static void anchor(Document page) {
        for (var mark : page.select("dt > a[id]:not([href]):first-child")) {
            if (mark.parent() instanceof Element term) {
                term.id(mark.id());
                mark.remove();
                var name = term.text();
                term.appendElement("a").addClass("anchor")
                        .attr("href", "#" + term.id())
                        .attr("aria-label", "Link to the term: " + name)
                        .text("#");
            }
        }
    }
}
