package course.site.reference;

import course.cli.Exit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.jsoup.nodes.Entities;

/** The macro {@code exits::[]}: the exit codes of {@code ./course}, from the tool's own list. */
public final class ExitsMacro extends BlockMacroProcessor {

    public ExitsMacro() {
        super("exits");
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        var rows = Arrays.stream(Exit.values())
                .map(exit -> "<tr><td><code>%d</code></td><td>%s</td></tr>".formatted(exit.code(), Entities.escape(exit.meaning())))
                .collect(Collectors.joining());
        return createBlock(parent, "pass",
                "<table class=\"tableblock\"><thead><tr><th>Code</th><th>Meaning</th></tr></thead><tbody>%s</tbody></table>".formatted(rows));
    }
}
