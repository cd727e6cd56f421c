package course.prose;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks inside a sentence: bold, italic, mono, links, curly quotes. */
record Inline(Marks marks) {
    private static final Pattern MONO = Pattern.compile("``(.+?)``|(?<![\\w`])`(.+?)`(?![\\w`])");
    private static final Pattern BOLD =
            Pattern.compile("\\*\\*(.+?)\\*\\*|(?<![\\w*])\\*(?=\\S)(.+?)(?<=\\S)\\*(?![\\w*])");
    private static final Pattern ITALIC = Pattern.compile("__(.+?)__|(?<!\\w)_(?=\\S)(.+?)(?<=\\S)_(?!\\w)");
    private static final Pattern LINK = Pattern.compile("(?:xref:|link:|(?=https?://))([^\\s\\[]+)\\[([^]]*)]");
    /** Also in text that was escaped for HTML before. */
    private static final Pattern CROSS = Pattern.compile("(?:<<|&lt;&lt;)([^,>&]+)(?:,\\s*([^>]*?))?(?:>>|&gt;&gt;)");
    private static final Pattern QUOTED = Pattern.compile("\"`(.+?)`\"");

    String text(String line) {
        var quoted = replace(QUOTED, line, match -> '"' + match.group(1) + '"').replaceAll("(?<=\\w)`'(?=\\w)", "'");
        var text = new StringBuilder();
        var mono = MONO.matcher(quoted);
        var end = 0;
        while (mono.find()) {
            text.append(words(quoted.substring(end, mono.start())));
            text.append(marks.code(withoutPlus(either(mono))));
            end = mono.end();
        }
        return text.append(words(quoted.substring(end))).toString();
    }

    private String words(String text) {
        var linked = replace(LINK, text, match -> marks.link(match.group(1), match.group(2).isBlank() ? match.group(1) : match.group(2)));
        var crossed = replace(CROSS, linked, match -> marks.link("#" + match.group(1), match.group(2) == null ? match.group(1) : match.group(2)));
        var bold = replace(BOLD, crossed, match -> marks.strong(either(match)));
        return replace(ITALIC, bold, match -> marks.italic(either(match)));
    }

    private static String withoutPlus(String code) {
        return code.length() > 2 && code.startsWith("+") && code.endsWith("+") ? code.substring(1, code.length() - 1)
                : code;
    }

    private static String either(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
    }
}
