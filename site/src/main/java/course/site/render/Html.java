package course.site.render;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Small pieces of HTML. Text goes in escaped unless a name says that it is HTML. */
final class Html {

    private Html() {
    }

    static String escape(String text) {
        return Entities.escape(text);
    }

    static Element link(String address, String text) {
        return new Element("a").attr("href", address).text(text);
    }

    /** "1 point", "2 points": the number with its word. */
    static String count(int number, String word) {
        return String.format(Locale.ROOT, "%d %s%s", number, word, number == 1 ? "" : "s");
    }

    /** The text that a reader sees of {@code html}, for places that can't hold marks. */
    static String plain(String html) {
        return Jsoup.parseBodyFragment(html).body().text();
    }
}
