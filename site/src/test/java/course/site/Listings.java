package course.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java listings in one AsciiDoc file, as its author wrote them. */
final class Listings {

    private static final Pattern STYLE = Pattern.compile("\\[(?:source)?,\\s*java\\s*(?:,.*)?]");
    private static final Pattern DELIMITER = Pattern.compile("-{4,}|\\.{4,}");
    private static final Pattern FENCE = Pattern.compile("```+\\s*java\\s*");
    private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]+)\\[.*]");
    private static final Pattern SAYS = Pattern.compile("says=\"([^\"]*)\"");

    /**
     * A listing.
     *
     * @param line       of its first line in {@code page}, from 1
     * @param attributes the line above it, such as {@code [source,java,role=refused,says="missing return"]}
     * @param body       its lines, with the includes not yet followed
     */
    record Listing(Path page, int line, String attributes, List<String> body) {

        /** The files it quotes. */
        List<Path> quoted() {
            return body.stream().map(INCLUDE::matcher).filter(include -> include.matches())
                    .map(include -> file(include.group(1))).toList();
        }

        /** Whether all of it is quoted from files. */
        boolean isQuoted() {
            return body.stream().allMatch(line -> line.isBlank() || INCLUDE.matcher(line).matches());
        }

        /** The compiler's words that the text claims; empty for a listing that has to compile. */
        String refusal() {
            var says = SAYS.matcher(attributes);
            return says.find() ? says.group(1) : "";
        }

        boolean isRefused() {
            return attributes.matches(".*\\brole=\"?[\\w ]*\\brefused\\b.*");
        }

        private Path file(String name) {
            var lessons = page.toAbsolutePath().getParent().resolve("../../lessons").toString();
            return page.toAbsolutePath().getParent().resolve(name.replace("{lessons}", lessons)).normalize();
        }
    }

    private Listings() {
    }

    static Stream<Listing> in(Path page) {
        var lines = read(page);
        var listings = new ArrayList<Listing>();
        for (var at = 0; at < lines.size(); at++) {
            if (FENCE.matcher(lines.get(at)).matches()) {
                listings.add(new Listing(page, at + 2, "", upTo(lines, at + 1, "```")));
            } else if (STYLE.matcher(lines.get(at)).matches()) {
                listings.add(styled(page, lines, at));
            }
        }
        return listings.stream();
    }

    /** Below the style there may be a title and more attributes; then comes a delimited block, or a paragraph. */
    private static Listing styled(Path page, List<String> lines, int style) {
        var at = style + 1;
        while (at < lines.size() && lines.get(at).matches("\\.\\w.*|\\[.*]")) {
            at++;
        }
        var delimited = at < lines.size() && DELIMITER.matcher(lines.get(at)).matches();
        var body = delimited ? upTo(lines, at + 1, lines.get(at)) : upTo(lines, at, "");
        return new Listing(page, delimited ? at + 2 : at + 1, String.join(" ", lines.subList(style, at)), body);
    }

    private static List<String> upTo(List<String> lines, int from, String end) {
        return lines.subList(from, lines.size()).stream().takeWhile(line -> !line.equals(end)).toList();
    }

    private static List<String> read(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
