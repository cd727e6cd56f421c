package course.prose;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at blanks; color codes and links take no room. */
public final class Wrap {
    private Wrap() {}

    /** Lines of at most {@code width} letters; the first begins with {@code first}, the others with {@code next}. */
    public static List<String> text(String text, int width, String first, String next) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(first);
        var empty = true;
        for (var word : text.strip().split("\\s+")) {
            if (!empty && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many columns {@code text} takes. */
    public static int length(CharSequence text) {
        return text.toString().replaceAll("\u001b\\[[0-9;]*m|\u001b]8;;[^\u001b]*\u001b\\\\", "").length();
    }
}
