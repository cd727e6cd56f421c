package course.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads lines of AsciiDoc into blocks: the few kinds that hints and solutions use. */
final class Blocks {
    private static final Pattern ITEM = Pattern.compile("\\s*([*]{1,3}|-|[.]{1,3})\\s+(\\S.*)");
    private static final Pattern BLOCK_TITLE = Pattern.compile("\\.(?![.\\s])(.+)");
    private static final Pattern SILENT =
            Pattern.compile("//.*|\\[.*]|={4,}|\\*{4,}|--|_{4,}|\\|===|'''|<<<|:[\\w-]+:.*|\\w+::[^\\[]*\\[.*]");
    private final Include include;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<String> listing = new ArrayList<>();

    private Blocks(Include include) {
        this.include = include;
    }

    static List<Block> of(List<String> page, Include include) {
        var reading = new Blocks(include);
        var fence = new Fence();
        for (var line : page) {
            if (fence.inside(line)) {
                reading.endParagraph();
                reading.listingLine(fence.isDelimiter(line), line);
            } else {
                reading.line(line);
            }
        }
        reading.endListing();
        reading.endParagraph();
        return List.copyOf(reading.blocks);
    }

    /** The lines without their common indentation. */
    static List<String> withoutIndent(List<String> lines) {
        var indent = lines.stream().filter(line -> !line.isBlank()).mapToInt(Blocks::indent).min().orElse(0);
        return lines.stream().map(line -> line.isBlank() ? "" : line.substring(indent)).toList();
    }

    private void line(String line) {
        if (line.isBlank() || line.equals("+") || SILENT.matcher(line).matches()) {
            endParagraph();
        } else if (Section.level(line) > 0 || paragraph.isEmpty() && BLOCK_TITLE.matcher(line).matches()) {
            endParagraph();
            blocks.add(new Block.Heading((Section.level(line) > 0 ? line.substring(Section.level(line)) : line.substring(1)).strip()));
        } else {
            if (ITEM.matcher(line).matches()) {
                endParagraph();
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.stripTrailing());
        }
    }

    private void listingLine(boolean delimiter, String line) {
        if (delimiter) {
            endListing();
        } else {
            listing.addAll(include.lines(line));
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            var item = ITEM.matcher(paragraph);
            blocks.add(item.matches() ? new Block.Item(item.group(1).length() - 1, item.group(2)) : new Block.Paragraph(paragraph.toString()));
            paragraph.setLength(0);
        }
    }

    private void endListing() {
        if (!listing.isEmpty()) {
            blocks.add(new Block.Code(withoutIndent(listing)));
            listing.clear();
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
