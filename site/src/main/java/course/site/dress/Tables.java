package course.site.dress;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lets a wide table scroll by itself on a phone, and tells which way a heading cell heads. Column widths become attributes:
 * the live page's policy refuses style attributes.
 */
final class Tables {

    private Tables() {
    }

    static void wrap(Document page) {
        page.select("thead th").attr("scope", "col");
        page.select("tbody th").attr("scope", "row");
        for (var column : page.select("col[style]")) {
            column.attr("width", column.attr("style").replaceAll("width: |;", "")).removeAttr("style");
        }
        for (var table : page.select("table.tableblock")) {
            var scroller = new Element("div").addClass("table");
            table.replaceWith(scroller);
            scroller.appendChild(table);
        }
    }
}
