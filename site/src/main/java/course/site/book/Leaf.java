package course.site.book;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A chapter of the book: a lesson with its exercises, or another page. {@code key} is its id and its file's name;
 * {@code content} a section whose ids and links are the book's, each id beginning with the key of the page it was on.
 */
record Leaf(String key, String number, String name, Element content) {

    /** A heading that the table of contents lists. {@code words} is HTML of one line. */
    record Heading(String id, String words) {
    }

    /** The words of its title. */
    String title() {
        return content.select("h1 .words").text();
    }

    /** Its sections, its exercises among them; the letters of a glossary are none. */
    List<Heading> headings() {
        return content.select("h2[id]").stream()
                .filter(heading -> heading.closest(".letter") == null)
                .map(heading -> new Heading(heading.id(), heading.html()))
                .toList();
    }

    /** "08 Gather" where room is short. */
    String head() {
        return number.isEmpty() ? name : number + " " + name;
    }
}
