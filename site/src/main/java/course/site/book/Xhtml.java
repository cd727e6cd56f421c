package course.site.book;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The files of an EPUB. Links lead from file to file, and colors that pages take from variables are written out. */
final class Xhtml {

    private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z-]+),[^)]*\\)");
    /** Text takes the reader's own color, at night too. */
    private static final Map<String, String> COLORS = Map.of("flight", "#2a8aa3", "flight-body", "#7cbccb",
            "flight-bad", "#bd4a33", "flight-text", "currentColor", "flight-grid", "#999999");

    private final Book book;
    private final Map<String, Leaf> places;

    Xhtml(Book book) {
        this.book = book;
        this.places = book.places();
    }

    static String file(Leaf leaf) {
        return leaf.key() + ".xhtml";
    }

    String cover() {
        return page("Cover", "", """
                <section class="cover" epub:type="cover"><img src="cover.svg" alt="%s: the cover" role="doc-cover"/></section>"""
                .formatted(Book.TITLE));
    }

    String titlePage() {
        return page(Book.TITLE, "", Cover.titlePage(book));
    }

    String contents() {
        var list = new Contents(this::address, _ -> "").of(book);
        return page("Contents", "", """
                <nav epub:type="toc" role="doc-toc" id="toc"><h1>Contents</h1>%s</nav>""".formatted(markup(list)));
    }

    String leaf(Leaf leaf) {
        var content = leaf.content().clone();
        for (var link : content.select("a[href^=#]")) {
            link.attr("href", address(link.attr("href").substring(1)));
        }
        content.select("svg").attr("xmlns", "http://www.w3.org/2000/svg");
        for (var colored : content.select("svg [fill], svg [stroke]")) {
            written(colored, "fill");
            written(colored, "stroke");
        }
        return page(leaf.title(), content.className(), markup(content));
    }

    private String address(String id) {
        var leaf = places.get(id);
        if (leaf == null) {
            return "#" + id;
        }
        return id.equals(leaf.key()) ? file(leaf) : file(leaf) + "#" + id;
    }

    private static void written(Element element, String attribute) {
        if (element.hasAttr(attribute)) {
            var plain = VARIABLE.matcher(element.attr(attribute)).replaceAll(found -> COLORS.get(found.group(1)));
            element.attr(attribute, plain);
        }
    }

    private static String page(String title, String classes, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
                <head><meta charset="utf-8"/><title>%s</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
                <body class="%s">%s</body>
                </html>
                """.formatted(Entities.escape(title), classes, body);
    }

    private static String markup(Element element) {
        var document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml).prettyPrint(false);
        document.appendChild(element);
        return document.html();
    }
}
