package course.serve.run;

import java.util.regex.Pattern;

/**
 * Where in the text of a run a snippet stands.
 *
 * @param text the whole text
 * @param from the first character of the snippet; blanks and comments before its code belong to it
 */
record Place(String text, int from) {

    private static final Pattern BEFORE_CODE = Pattern.compile("(?:\\s|//[^\\n]*\\n|/\\*(?s:.*?)\\*/)*");

    /** The line of a character of the snippet, from 1. */
    long line(long position) {
        return 1 + text.substring(0, at(position)).chars().filter(it -> it == '\n').count();
    }

    /** Its column, from 1. */
    long column(long position) {
        return at(position) - text.lastIndexOf('\n', at(position) - 1);
    }

    /** The line of a line of the snippet's code, from 1: JShell compiles it without what stands before. */
    long lineOfCode(int line) {
        var before = BEFORE_CODE.matcher(text).region(from, text.length());
        return line(before.lookingAt() ? before.end() - from : 0) + line - 1;
    }

    String source(long line) {
        return text.lines().skip(line - 1).findFirst().orElse("");
    }

    private int at(long position) {
        return (int) Math.clamp(from + position, 0, text.length());
    }
}
