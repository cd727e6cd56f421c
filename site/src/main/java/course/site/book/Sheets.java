package course.site.book;

import course.site.publish.Assets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The book as one HTML file with all its style, made for paper: cover, title page, contents, and each leaf on a new page.
 */
record Sheets(Book book) {

    private static final String CONTENTS = "Contents";

    /** {@code pages} says on which page an id is; the contents leave room for those it does not know yet. */
    String html(Map<String, Integer> pages) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%s</title><style>%s</style></head>
                <body class="volume">
                <section class="cover">%s</section>
                %s
                <nav class="toc" aria-label="%s"><h1>%s</h1>%s</nav>
                <main>%s</main>
                </body>
                </html>
                """.formatted(Entities.escape(Book.TITLE), style(), Cover.svg(), Cover.titlePage(book), CONTENTS, CONTENTS,
                contents(pages), book.leaves().stream().map(Sheets::leaf).collect(Collectors.joining("\n")));
    }

    /** The titles of its chapters, the contents first. */
    List<String> chapters() {
        var titles = book.leaves().stream().map(leaf -> (leaf.number() + " " + leaf.title()).strip());
        return Stream.concat(Stream.of(CONTENTS), titles).toList();
    }

    private String contents(Map<String, Integer> pages) {
        return markup(new Contents(id -> "#" + id, id -> String.valueOf(pages.getOrDefault(id, 0))).of(book));
    }

    private String style() {
        var heads = book.leaves().stream()
                .map(leaf -> "@page %s { @top-left { content: \"%s\"; } }".formatted(page(leaf), inQuotes(leaf.head())))
                .collect(Collectors.joining("\n"));
        return String.join("\n", Assets.text("site.css"), Assets.text("code.css"), Assets.text("print.css"), heads,
                Assets.text("paper.css"));
    }

    private static String leaf(Leaf leaf) {
        return markup(leaf.content().clone().addClass("leaf").attr("style", "page: " + page(leaf)));
    }

    /** The name that CSS knows the pages of the leaf by, for its running head. */
    private static String page(Leaf leaf) {
        return "p-" + leaf.key();
    }

    private static String inQuotes(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\3c ");
    }

    private static String markup(Element element) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        return document.appendChild(element).html();
    }
}
