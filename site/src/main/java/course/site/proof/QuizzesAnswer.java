package course.site.proof;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A question has at least two choices, one of them right, and an explanation for each. */
final class QuizzesAnswer implements Rule {

    @Override
    public Stream<Finding> broken(Finished page, Shelf shelf) {
        return page.content().select(".quiz").stream().flatMap(QuizzesAnswer::broken);
    }

    private static Stream<Finding> broken(Element quiz) {
        var asks = quiz.select(".asks").text();
        var choices = quiz.select("details");
        if (asks.isEmpty() || choices.size() < 2) {
            return Stream.of(finding("[.quiz]", asks, "asks nothing, or has fewer than two choices"));
        }
        if (choices.select(".right").size() != 1) {
            return Stream.of(finding(choices.first().select("summary").text(), asks,
                    "has %d right choices".formatted(choices.select(".right").size())));
        }
        return choices.stream()
                .filter(choice -> choice.select(".why").text().equals(choice.select(".verdict").text()))
                .map(choice -> finding(choice.select("summary").text(), asks,
                        "does not explain the choice '%s'".formatted(choice.select("summary").text())));
    }

    private static Finding finding(String needle, String asks, String what) {
        return new Finding(needle, "the question '%s' %s".formatted(asks, what),
                "write [.quiz], an open block with the question, and a choice in each line: [.right]#A choice#:: and why.");
    }
}
