package course.gradebook;

import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nasty texts, the same ones in each run. */
public final class Texts {
    private static final String[] PIECES = {"a", "Z", "7", " ", "  ", ",", ";", "\"", "\"\"", "'", "\n", "\r", "\r\n", "\t", "=", "+", "-", "@", "<", ">", "&",
        "&amp;", "&#60;", "<script>", "]]>", "<!--", "-->", "`", "```", "*", "**", "_", "#", "1.", "1)", "- ", "> ", "![", "](", "[x]", "http://x.y", "www.x.y",
        "~~", "|", "\\", "\\n", "ğ", "İ", "ı", "ş", "é", "ö", "😀", "日本", "\u0000", "\u001b[31m", "\u007f", "\u0085", "\u2028", "\u202E", "\uFEFF", "\uFFFE",
        "\uD800", "\uDC00", "＝", "﷐", "$", "{{", "%s", "/", ":"};

    private Texts() {}

    /** @param count how many; each has at most twelve pieces */
    public static Stream<String> nasty(int count) {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(20261121);
        return Stream.generate(() -> dice.ints(dice.nextInt(13), 0, PIECES.length).mapToObj(it -> PIECES[it]).collect(Collectors.joining())).limit(count);
    }
}
