package course.site.reference;

import course.cli.Manual;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** The macro {@code help::list[]}: what {@code ./course list --help} prints, asked of the tool itself. */
public final class HelpMacro extends BlockMacroProcessor {

    /** Stands for {@code ./course} itself. */
    private static final String COURSE = "course";

    public HelpMacro() {
        super("help");
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        var listing = createBlock(parent, "listing", Manual.help(target.equals(COURSE) ? "" : target).stripTrailing().lines().toList());
        listing.addRole("output");
        return listing;
    }
}
