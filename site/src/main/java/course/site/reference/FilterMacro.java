package course.site.reference;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.jsoup.nodes.Element;

/**
 * The macro {@code filter::row[label=...,hint=...]}: a field that narrows the page to the sections of that role in which
 * all typed words occur. It stays hidden without a script; then the page is read in full.
 */
public final class FilterMacro extends BlockMacroProcessor {

    public FilterMacro() {
        super("filter");
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        var form = new Element("form").addClass("filter").attr("data-rows", "." + target).attr("role", "search")
                .attr("aria-label", text(attributes, "label")).attr("hidden", "");
        form.appendElement("label").attr("for", "filter").text(text(attributes, "label"));
        form.appendElement("input").attr("type", "search").attr("id", "filter").attr("autocomplete", "off")
                .attr("autocapitalize", "none").attr("spellcheck", "false")
                .attr("placeholder", text(attributes, "hint")).attr("aria-describedby", "filtered");
        form.appendElement("p").attr("id", "filtered").attr("role", "status");
        return createBlock(parent, "pass", form.outerHtml());
    }

    private static String text(Map<String, Object> attributes, String name) {
        return String.valueOf(attributes.getOrDefault(name, ""));
    }
}
