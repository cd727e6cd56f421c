package course.site.book;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The table of contents. {@code address} turns an id into a link, {@code page} into what stands at the end of its line,
 * empty for nothing.
 */
record Contents(UnaryOperator<String> address, UnaryOperator<String> page) {

    /** A heading of so many leaves, such as Pitfalls, tells nothing about any of them. */
    private static final int EVERYWHERE = 5;

    /** A list of all leaves, each with the list of the headings that are its own. */
    Element of(Book book) {
        var everywhere = everywhere(book);
        var list = new Element("ol");
        for (var leaf : book.leaves()) {
            var item = list.appendElement("li").addClass(leaf.number().isEmpty() ? "other" : "numbered");
            var words = new Element("span").addClass("words").text(leaf.title());
            var link = item.appendChild(link(leaf.key(), words)).lastElementChild();
            if (!leaf.number().isEmpty()) {
                link.prependText(" ");
                link.prependElement("span").addClass("number").text(leaf.number());
            }
            var own = leaf.headings().stream().filter(heading -> !everywhere.contains(heading.words())).toList();
            if (!own.isEmpty()) {
                var below = item.appendElement("ol");
                own.forEach(heading -> below.appendElement("li")
                        .appendChild(link(heading.id(), new Element("span").addClass("words").html(heading.words()))));
            }
        }
        return list;
    }

    private static Set<String> everywhere(Book book) {
        return book.leaves().stream().flatMap(leaf -> leaf.headings().stream()).map(Leaf.Heading::words)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream().filter(words -> words.getValue() >= EVERYWHERE).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Element link(String id, Element words) {
        var link = new Element("a").attr("href", address.apply(id)).appendChild(words);
        var end = page.apply(id);
        if (!end.isEmpty()) {
            link.appendText(" ");
            link.appendElement("span").addClass("page").text(end);
        }
        return link;
    }
}
