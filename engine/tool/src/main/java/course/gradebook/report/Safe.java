package course.gradebook.report;

import course.prose.Escape;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that anybody may have written, as it may stand in a page. */
public final class Safe {
    /** What means something anywhere in a line of CommonMark or of GitHub's dialect. */
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>#&!|~$@]|:(?=//)|(?<=(?i:www))\\.");
    /** What begins a list or a line under a title. */
    private static final Pattern BEGINNING = Pattern.compile("^(?:[-+=]|\\d{1,9}(?=[.)]))");

    private Safe() {}

    /**
     * Without what no reader sees: control characters, terminal escapes, halves of surrogate pairs and the marks that turn the direction
     * of writing around become U+FFFD. Line breaks and tabs stay.
     */
    public static String text(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').codePoints().map(it -> isHarmless(it) ? it : 0xFFFD)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** The same on one line. */
    public static String line(String text) {
        return text(text).replaceAll("[\\n\\t\\x{2028}\\x{2029}]+", " ").strip();
    }

    /** For HTML and XML, between tags and in quoted attributes. */
    public static String markup(String text) {
        return Escape.html(text(text));
    }

    /** For an attribute of XML: line breaks stay line breaks (XML 1.0, 3.3.3). */
    public static String attribute(String text) {
        return markup(text).replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** For a line of Markdown (CommonMark 2.4): nothing in it becomes a link, a list, a picture or HTML. */
    public static String markdown(String text) {
        var marked = MARK.matcher(line(text)).replaceAll("\\\\$0");
        var beginning = BEGINNING.matcher(marked);
        if (!beginning.find()) {
            return marked;
        }
        var at = Character.isDigit(marked.charAt(0)) ? beginning.end() : 0;
        return marked.substring(0, at) + "\\" + marked.substring(at);
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            case Character.SURROGATE -> false;
            default -> !(codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069
                    || (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }
}
