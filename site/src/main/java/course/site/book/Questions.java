package course.site.book;

import org.jsoup.nodes.Element;

/** Questions on paper don't unfold: their choices get letters, and the answers stand together at the end of the lesson. */
final class Questions {

    private Questions() {
    }

    /** Rewrites the questions of {@code section} and puts their answers behind all else; nothing where none is asked. */
    static void settle(Element section) {
        var questions = section.select(".quiz");
        if (questions.isEmpty()) {
            return;
        }
        var answers = new Element("section").addClass("answers");
        answers.appendElement("h2").id("answers").text("Answers to the questions");
        for (var i = 0; i < questions.size(); i++) {
            answers.appendChild(answer(questions.get(i), i + 1));
            ask(questions.get(i), i + 1);
        }
        section.appendChild(answers);
    }

    private static void ask(Element question, int number) {
        var label = question.selectFirst("> .label");
        if (label != null) {
            label.prependText("Question %d · ".formatted(number));
        }
        var choices = question.appendElement("ol").addClass("choices").attr("type", "A");
        for (var choice : question.select("> details")) {
            choices.appendElement("li").html(choice.select("> summary > span").html());
            choice.remove();
        }
        question.appendElement("p").addClass("turn").appendElement("a").attr("href", "#answer-" + number)
                .text("Answer at the end of the chapter");
    }

    private static Element answer(Element question, int number) {
        var answer = new Element("section").addClass("answer").id("answer-" + number)
                .attr("aria-label", "Answer to question " + number);
        answer.appendElement("p").addClass("label").appendElement("a").attr("href", "#" + question.id())
                .text("Question " + number);
        var reasons = answer.appendElement("ol").addClass("choices").attr("type", "A");
        for (var choice : question.select("> details")) {
            var reason = reasons.appendElement("li").html(choice.select("> .why").html());
            if (choice.hasClass("right")) {
                reason.addClass("right");
            }
        }
        return answer;
    }
}
