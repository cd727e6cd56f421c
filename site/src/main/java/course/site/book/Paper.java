package course.site.book;

import org.jsoup.nodes.Element;

/** Takes away what only a screen can use: links to oneself, copy buttons, filters, hints that unfold. */
final class Paper {

    private static final String SCREEN_ONLY = ".anchor, button, .filter, .in-words, .hints, .as-book, .strip .lesson";

    private Paper() {
    }

    static void settle(Element section) {
        section.select(SCREEN_ONLY).remove();
        section.select("[data-exercise]").removeAttr("data-exercise");
        section.select("[data-read]").removeAttr("data-read");
    }

    /** Lets all headings of an exercise begin one level lower: it stands in its lesson's chapter. */
    static void lower(Element section) {
        for (var heading : section.select("h1, h2, h3, h4, h5")) {
            heading.tagName("h" + (heading.tagName().charAt(1) - '0' + 1));
        }
    }
}
