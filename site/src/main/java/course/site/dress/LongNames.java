package course.site.dress;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Lets a long name in the text break after a dot, as in {@code HttpClient.Builder.connectTimeout}. */
final class LongNames {

    private static final int LONG = 14;

    private LongNames() {
    }

    static void breakable(Document page) {
        for (var code : page.select("code")) {
            if (code.closest("pre") == null) {
                code.textNodes().stream().filter(text -> text.getWholeText().length() > LONG).forEach(LongNames::split);
            }
        }
    }

    private static void split(TextNode text) {
        var pieces = text.getWholeText().split("(?<=[\\w)]\\.)(?=[A-Za-z])");
        for (int i = 0; i < pieces.length - 1; i++) {
            text.before(new TextNode(pieces[i])).before(new Element("wbr"));
        }
        text.text(pieces[pieces.length - 1]);
    }
}
