package course.site.dress;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lets a wide table scroll by itself on a phone, and tells which way a heading cell heads. Column widths become classes, in
 * steps of five percent: the live page's policy refuses style attributes, and the HTML standard the attribute {@code width}.
 */
final class Tables {

    private static final int STEP = 5;

    private Tables() {
    }

    static void wrap(Document page) {
        page.select("thead th").attr("scope", "col");
        page.select("tbody th").attr("scope", "row");
        for (var column : page.select("col[style]")) {
            column.addClass("share-" + share(column.attr("style"))).removeAttr("style");
        }
        for (var table : page.select("table.tableblock")) {
            var scroller = new Element("div").addClass("table");
            table.replaceWith(scroller);
            scroller.appendChild(table);
        }
    }

    /** 45 for {@code width: 42.8571%;}. */
    private static long share(String style) {
        return Math.clamp(Math.round(Double.parseDouble(style.replaceAll("[^0-9.]", "")) / STEP) * STEP, STEP, 100);
    }
}
