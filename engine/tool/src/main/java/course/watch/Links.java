package course.watch;

import java.util.regex.Pattern;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Lines for JLine, which drops links unless each is marked as a text without width. */
final class Links {

    private static final Pattern LINK = Pattern.compile("\u001b]8;;[^\u001b]*\u001b\\\\");
    private static final String END = "\u001b]8;;\u001b\\";

    private Links() {}

    /** The first {@code columns} columns of a line; a link that is cut ends there. */
    static AttributedString line(String text, int columns, Terminal terminal) {
        var line = new AttributedStringBuilder();
        var links = LINK.matcher(text);
        var from = 0;
        while (links.find()) {
            line.append(AttributedString.fromAnsi(text.substring(from, links.start()), terminal));
            line.append(links.group(), AttributedStyle.HIDDEN);
            from = links.end();
        }
        line.append(AttributedString.fromAnsi(text.substring(from), terminal));
        var whole = line.toAttributedString();
        var shown = whole.columnSubSequence(0, columns);
        return from == 0 || shown.length() == whole.length() ? shown
                : new AttributedStringBuilder().append(shown).append(END, AttributedStyle.HIDDEN).toAttributedString();
    }
}
