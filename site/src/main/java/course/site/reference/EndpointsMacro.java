package course.site.reference;

import course.lab.Endpoint;
import course.lab.Endpoints;
import java.util.Map;
import java.util.stream.Collectors;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.jsoup.nodes.Entities;

/** The macro {@code endpoints::[]}: what the lab answers by itself, from the lab's own list. */
public final class EndpointsMacro extends BlockMacroProcessor {

    public EndpointsMacro() {
        super("endpoints");
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        var rows = Endpoints.ALL.stream().map(EndpointsMacro::row).collect(Collectors.joining());
        return createBlock(parent, "pass", """
                <table class="tableblock endpoints">
                <thead><tr><th>Path</th><th>What it answers</th><th>Try</th></tr></thead>
                <tbody>%s</tbody></table>""".formatted(rows));
    }

    private static String row(Endpoint endpoint) {
        return "<tr><td><code>%s</code></td><td>%s</td><td><code>%s</code></td></tr>".formatted(
                Entities.escape(endpoint.path()), Entities.escape(endpoint.says()),
                Entities.escape(endpoint.example()));
    }
}
