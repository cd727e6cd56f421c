package course.site.book;

import org.jsoup.nodes.Element;

/**
 * Takes away what only a screen can use, links to oneself, copy buttons, filters, hints that unfold, and says of a listing how wide
 * it is: paper can't be scrolled.
 */
final class Paper {

    private static final String SCREEN_ONLY = ".anchor, button, .filter, .in-words, .hints, .as-book, .strip .lesson";

    /** So many signs of a line fit on A4 at the usual size of a listing. */
    private static final int USUAL = 93;
    /** So many at the size below it. */
    private static final int WIDE = 106;

    private Paper() {
    }

    static void settle(Element section) {
        section.select(SCREEN_ONLY).remove();
        section.select("[data-exercise]").removeAttr("data-exercise");
        section.select("[data-read]").removeAttr("data-read");
        section.select("figure.code:has(pre)").forEach(Paper::fit);
    }

    private static void fit(Element listing) {
        var longest = listing.select("pre").stream().flatMap(it -> it.wholeText().lines()).mapToInt(String::length).max().orElse(0);
        if (longest > USUAL) {
            listing.addClass(longest > WIDE ? "very-wide" : "wide");
        }
    }

    /** Lets all headings of an exercise begin one level lower: it stands in its lesson's chapter. */
    static void lower(Element section) {
        for (var heading : section.select("h1, h2, h3, h4, h5")) {
            heading.tagName("h" + (heading.tagName().charAt(1) - '0' + 1));
        }
    }
}
