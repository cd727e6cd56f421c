package course.prose;

import course.terminal.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns lines of AsciiDoc into lines for a terminal. */
public final class Prose {
    private static final int READABLE = 100;
    private static final String CODE = "    ";
    private static final Pattern ITEM = Pattern.compile("\\s*([*]{1,3}|-|[.]{1,3})\\s+(\\S.*)");
    private static final Pattern BLOCK_TITLE = Pattern.compile("\\.(?![.\\s])(.+)");
    private static final Pattern SILENT =
            Pattern.compile("//.*|\\[.*]|={4,}|\\*{4,}|--|_{4,}|\\|===|'''|<<<|:[\\w-]+:.*|\\w+::[^\\[]*\\[.*]");
    private final Screen screen;
    private final Inline inline;
    private final Include include;
    private final int width;

    /** Includes are read from below {@code folder}, the folder of the page. */
    public Prose(Screen screen, Path folder) {
        this.screen = screen;
        this.inline = new Inline(screen.palette());
        this.include = new Include(folder);
        this.width = Math.min(screen.width(), READABLE);
    }

    /** The text to print, without empty lines at either end. */
    public List<String> lines(List<String> page) {
        var shown = new ArrayList<String>();
        var paragraph = new StringBuilder();
        var listing = new ArrayList<String>();
        var fence = new Fence();
        for (var line : page) {
            if (fence.inside(line)) {
                flush(paragraph, shown);
                listingLine(fence.isDelimiter(line), line, listing, shown);
            } else {
                line(line, paragraph, shown);
            }
        }
        flushListing(listing, shown);
        flush(paragraph, shown);
        return trimmed(shown);
    }

    /** Code as it stands in a file, set in and without its common indentation. */
    public List<String> code(List<String> lines) {
        var indent = lines.stream().filter(line -> !line.isBlank()).mapToInt(Prose::indent).min().orElse(0);
        return lines.stream().map(line -> line.isBlank() ? "" : CODE + line.substring(indent)).toList();
    }

    private void line(String line, StringBuilder paragraph, List<String> shown) {
        var title = BLOCK_TITLE.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isBlank() || line.equals("+") || SILENT.matcher(line).matches()) {
            flush(paragraph, shown);
        } else if (Section.level(line) > 0 || paragraph.isEmpty() && title.matches()) {
            flush(paragraph, shown);
            var text = Section.level(line) > 0 ? line.substring(Section.level(line)) : line.substring(1);
            block(List.of(screen.palette().strong(inline.text(text.strip()))), shown);
        } else {
            if (item.matches()) {
                flush(paragraph, shown);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.stripTrailing());
        }
    }

    private void listingLine(boolean delimiter, String line, List<String> listing, List<String> shown) {
        if (delimiter) {
            flushListing(listing, shown);
        } else {
            listing.addAll(include.lines(line));
        }
    }

    private void flush(StringBuilder paragraph, List<String> shown) {
        if (!paragraph.isEmpty()) {
            var item = ITEM.matcher(paragraph);
            if (item.matches()) {
                var indent = "  ".repeat(item.group(1).length() - 1);
                var lines = Wrap.text(inline.text(item.group(2)), width, indent + screen.glyphs().bullet() + " ", indent
                        + "  ");
                shown.addAll(lines);
            } else {
                block(Wrap.text(inline.text(paragraph.toString()), width, "", ""), shown);
            }
            paragraph.setLength(0);
        }
    }

    private void flushListing(List<String> listing, List<String> shown) {
        if (!listing.isEmpty()) {
            block(code(listing), shown);
            listing.clear();
        }
    }

    private static void block(List<String> lines, List<String> shown) {
        shown.add("");
        shown.addAll(lines);
        shown.add("");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> trimmed(List<String> lines) {
        var kept = new ArrayList<String>();
        for (var line : lines) {
            if (!line.isEmpty() || !kept.isEmpty() && !kept.getLast().isEmpty()) {
                kept.add(line);
            }
        }
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return kept;
    }
}
