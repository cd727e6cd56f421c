package course.prose;

import course.terminal.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns lines of AsciiDoc into lines for a terminal. */
public final class Prose {
    private static final int READABLE = 100;
    private static final String CODE = "    ";
    private final Screen screen;
    private final Inline inline;
    private final Include include;
    private final int width;

    /** Includes are read from below {@code folder}, the folder of the page. */
    public Prose(Screen screen, Path folder) {
        this.screen = screen;
        this.inline = new Inline(new TerminalMarks(screen.palette()));
        this.include = new Include(folder);
        this.width = Math.min(screen.width(), READABLE);
    }

    /** The text to print, without empty lines at either end. */
    public List<String> lines(List<String> page) {
        var shown = new ArrayList<String>();
        for (var block : Blocks.of(page, include)) {
            switch (block) {
                case Block.Heading(var text) -> apart(List.of(screen.palette().strong(inline.text(text))), shown);
                case Block.Paragraph(var text) -> apart(Wrap.text(inline.text(text), width, "", ""), shown);
                case Block.Code(var lines) -> apart(code(lines), shown);
                case Block.Item(var depth, var text) -> {
                    var indent = "  ".repeat(depth);
                    shown.addAll(Wrap.text(inline.text(text), width, indent + screen.glyphs().bullet() + " ", indent + "  "));
                }
            }
        }
        return trimmed(shown);
    }

    /** Code as it stands in a file, set in and without its common indentation. */
    public List<String> code(List<String> lines) {
        return Blocks.withoutIndent(lines).stream().map(line -> line.isEmpty() ? "" : CODE + line).toList();
    }

    private static void apart(List<String> lines, List<String> shown) {
        shown.add("");
        shown.addAll(lines);
        shown.add("");
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
