package course.site.reference;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** The macro {@code path::[]}: the place for the path through the course, filled in once every lesson is read. */
public final class PathMacro extends BlockMacroProcessor {

    public static final String PLACE = "<div class=\"path-here\"></div>";

    public PathMacro() {
        super("path");
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        return createBlock(parent, "pass", PLACE);
    }
}
