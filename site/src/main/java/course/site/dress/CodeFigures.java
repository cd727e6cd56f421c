package course.site.dress;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Frames each listing as a figure: what it is, a copy button, the code; output looks unlike code.
 * A role such as {@code data-example=08-gather/AllTogether} becomes an attribute of the figure.
 */
final class CodeFigures {

    private CodeFigures() {
    }

    static void frame(Document page) {
        for (var number : page.select("b.conum")) {
            number.text(number.text().replaceAll("[()]", ""));
            withoutGuard(number);
        }
        for (var listing : page.select("div.listingblock, div.literalblock")) {
            var code = listing.selectFirst("pre");
            if (code != null) {
                listing.replaceWith(figure(listing, code));
            }
        }
    }

    /** Asciidoctor leaves the comment mark that hides a callout from the compiler; a reader needs only the number. */
    private static void withoutGuard(Element number) {
        if (number.previousSibling() instanceof TextNode text) {
            text.text(text.getWholeText().replaceFirst("(//|#|--|;;)[ \\t]*$", ""));
        }
    }

    private static Element figure(Element listing, Element code) {
        var figure = new Element("figure").addClass("code");
        listing.classNames().stream().filter(name -> !name.endsWith("block")).forEach(name -> {
            if (name.startsWith("data-") && name.contains("=")) {
                figure.attr(name.substring(0, name.indexOf('=')), name.substring(name.indexOf('=') + 1));
            } else {
                figure.addClass(name);
            }
        });
        if (!listing.id().isEmpty()) {
            figure.id(listing.id());
        }
        var inner = code.selectFirst("code");
        var language = inner == null ? "" : inner.attr("data-lang");
        if (language.equals("text") && !figure.hasClass("output")) {
            figure.addClass("plain");
        }
        figure.attr("data-lang", language);
        figure.appendChild(caption(listing, figure, language));
        figure.appendChild(code);
        return figure;
    }

    private static Element caption(Element listing, Element figure, String language) {
        var caption = new Element("figcaption");
        var title = listing.selectFirst("> .title");
        var output = figure.hasClass("output");
        var name = caption.appendElement("span").addClass("name");
        if (title != null) {
            name.append(title.html());
        } else if (output) {
            name.text("Output");
        }
        caption.appendElement("span").addClass("lang").text(output ? "captured from a run" : spelled(language));
        if (!output) {
            caption.appendElement("button").addClass("copy").attr("type", "button").attr("hidden", "").text("Copy");
        }
        return caption;
    }

    private static String spelled(String language) {
        return switch (language) {
            case "", "text" -> "";
            case "bash", "sh", "shell", "console" -> "Terminal";
            case "javascript", "js" -> "JavaScript";
            case "json", "http", "xml", "html", "css" -> language.toUpperCase(Locale.ROOT);
            case "jshelllanguage", "jshell" -> "JShell";
            case String other -> other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
        };
    }
}
