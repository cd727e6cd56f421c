package course.prose;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Turns lines of AsciiDoc into HTML: paragraphs, lists, listings, links. What is no mark of AsciiDoc stays text, also HTML. */
public final class HtmlProse {

    private final Inline inline = new Inline(new HtmlMarks());
    private final Include include;

    /** Includes are read from below {@code folder}, the folder of the page. */
    public HtmlProse(Path folder) {
        this.include = new Include(folder);
    }

    public String html(List<String> page) {
        return Blocks.of(page, include).stream().map(this::html).collect(Collectors.joining("\n"))
                .replace("</ul>\n<ul>", "");
    }

    private String html(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> "<p><strong>%s</strong></p>".formatted(marked(text));
            case Block.Paragraph(var text) -> "<p>%s</p>".formatted(marked(text));
            case Block.Item(var _, var text) -> "<ul><li>%s</li></ul>".formatted(marked(text));
            case Block.Code(var lines) -> "<pre><code>%s</code></pre>".formatted(Escape.html(String.join("\n", lines)));
        };
    }

    /** Quotation marks stay: some of AsciiDoc's marks have them, and text may. */
    private String marked(String text) {
        return inline.text(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
