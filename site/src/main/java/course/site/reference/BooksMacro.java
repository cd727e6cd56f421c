package course.site.reference;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** The macro {@code books::[]}: the place for the line that leads to the books, filled in once they are made. */
public final class BooksMacro extends BlockMacroProcessor {

    public static final String PLACE = "<div class=\"books-here\"></div>";

    public BooksMacro() {
        super("books");
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        return createBlock(parent, "pass", PLACE);
    }
}
