package course.site.dress;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns an open block with the role {@code quiz} into a question: what stands before its description list asks, each term is a
 * choice, the entry below explains it, and the right choice has the role {@code right}. A choice unfolds its explanation, without
 * a script too; one closes the other.
 */
final class Quizzes {

    private Quizzes() {
    }

    static void ask(Document page) {
        var number = 0;
        for (var block : page.select("div.openblock.quiz")) {
            number++;
            block.replaceWith(question(block, "quiz-" + number));
        }
    }

    private static Element question(Element block, String id) {
        var quiz = new Element("div").addClass("quiz").id(id).attr("role", "group").attr("aria-labelledby", id + "-asks");
        var title = block.selectFirst("> .title");
        quiz.appendElement("p").addClass("label").text(title == null ? "Question" : title.text());
        var asks = quiz.appendElement("div").addClass("asks").id(id + "-asks");
        for (var part : block.select("> .content > *")) {
            if (part.hasClass("dlist")) {
                part.select("> dl > dt").forEach(choice -> quiz.appendChild(choice(choice, id)));
            } else {
                asks.appendChild(part);
            }
        }
        return quiz;
    }

    private static Element choice(Element term, String id) {
        var mark = term.selectFirst("> .right");
        var choice = new Element("details").attr("name", id);
        choice.appendElement("summary").appendElement("span").html(mark == null ? term.html() : mark.html());
        var why = choice.appendElement("div").addClass("why");
        var entry = term.nextElementSibling();
        if (entry != null && entry.nameIs("dd")) {
            why.append(entry.html());
        }
        var first = why.firstElementChild() instanceof Element known && known.nameIs("p") ? known : why.prependElement("p");
        first.prependText(" ");
        first.prependElement("strong").addClass("verdict").text(mark == null ? "Not quite." : "Right.");
        return mark == null ? choice : choice.addClass("right");
    }
}
