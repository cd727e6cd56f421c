package course.site.dress;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Asciidoctor lays notes out in tables; a screen reader would announce rows and columns that mean nothing. */
final class Notes {

    private Notes() {
    }

    static void unfoldTables(Document page) {
        for (var block : page.select("div.admonitionblock")) {
            var content = block.selectFirst("td.content");
            var label = block.selectFirst("td.icon .title");
            if (content == null || label == null) {
                continue;
            }
            var note = new Element("div").attr("role", "note").addClass("note");
            block.classNames().stream().filter(name -> !name.equals("admonitionblock")).forEach(note::addClass);
            note.appendElement("p").addClass("label").text(label.text());
            note.appendElement("div").addClass("content").html(content.html());
            block.replaceWith(note);
        }
    }
}
