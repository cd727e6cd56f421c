package course.site.dress;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Dresses the body of a page; each helper of this package knows one kind of element. */
public final class Dress {

    private Dress() {
    }

    /** The body of the page that {@code html} is the content of. */
    public static Element up(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        Headings.anchor(page);
        Terms.anchor(page);
        CodeFigures.frame(page);
        Quizzes.ask(page);
        Notes.unfoldTables(page);
        Tables.wrap(page);
        LongNames.breakable(page);
        return page.body();
    }
}
