package course.site.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.asciidoctor.ast.StructuralNode;

/** The hint ladders of one {@code hints.adoc}, each step folded so that nobody reads it by accident. */
record HintReader(List<StructuralNode> ladders) {

    static HintReader of(Asciidoc asciidoc, Path file, String up) {
        return new HintReader(Files.isRegularFile(file) ? asciidoc.sections(asciidoc.load(file, up)) : List.of());
    }

    /** The ladder of the exercise as HTML; empty when the file has none of that name. */
    String of(String exercise) {
        return ladders.stream()
                .filter(ladder -> ladder.getTitle().equals(exercise))
                .findFirst()
                .map(HintReader::ladder)
                .orElse("");
    }

    private static String ladder(StructuralNode ladder) {
        return """
                <div class="sect1 hints"><h2 id="hints">Hints</h2><div class="sectionbody">
                <p>Open one at a time. The terminal picks one for you: <code>./course hint</code>.</p>
                %s</div></div>""".formatted(ladder.getBlocks().stream()
                .map(HintReader::step)
                .collect(Collectors.joining()));
    }

    private static String step(StructuralNode step) {
        if (!step.getContext().equals("section")) {
            return step.convert();
        }
        return """
                <details class="hint"><summary>%s</summary><div>%s</div></details>
                """.formatted(name(step.getTitle()), step.getContent());
    }

    private static String name(String title) {
        if (title.matches("[A-Z][A-Z_0-9]+")) {
            return "If the check says <code>" + title + "</code>";
        }
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
