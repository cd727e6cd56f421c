package course.site.timeline;

import course.site.complaint.Complaint;
import course.site.complaint.Lines;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.jsoup.nodes.Entities;

/**
 * The macro {@code timeline::AllTogether[run=2]}: the flights in {@code output/AllTogether.flights.json} as a figure.
 * In a page that is no lesson the lesson's folder goes in front: {@code timeline::08-gather/AllTogether[]}.
 */
public final class TimelineMacro extends BlockMacroProcessor {

    private final Path root;
    private final Drawing drawing;
    private final Consumer<Complaint> complaints;

    public TimelineMacro(Path root, Drawing drawing, Consumer<Complaint> complaints) {
        super("timeline");
        this.root = root;
        this.drawing = drawing;
        this.complaints = complaints;
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        var run = attributes.getOrDefault("run", "1").toString();
        var title = attributes.getOrDefault("title", "").toString();
        var document = parent.getDocument();
        try {
            var file = flights(Path.of(document.getAttribute("docdir").toString()), target);
            var picture = drawing.of(Captured.in(file).run(Integer.parseInt(run)));
            return createBlock(parent, "pass", figure(picture, title, example(file), run));
        } catch (IllegalArgumentException e) {
            var source = Path.of(document.getAttribute("docfile").toString());
            complaints.accept(Lines.blame(root, List.of(source), "timeline::" + target + "[",
                    "the timeline of " + target + " " + e.getMessage(),
                    "capture the example again (./course run LESSON --capture), or mend the name or the run."));
            return createBlock(parent, "pass", "");
        }
    }

    private Path flights(Path folder, String target) {
        var slash = target.indexOf('/');
        var lesson = slash < 0 ? folder : root.resolve("lessons").resolve(target.substring(0, slash));
        return lesson.resolve("output").resolve(target.substring(slash + 1) + ".flights.json");
    }

    /** {@code 08-gather/AllTogether} for {@code 08-gather/output/AllTogether.flights.json}. */
    private static String example(Path flights) {
        var lesson = flights.getParent().getParent().getFileName();
        return lesson + "/" + flights.getFileName().toString().replace(".flights.json", "");
    }

    private static String figure(Picture picture, String title, String example, String run) {
        var caption = title.isEmpty() ? "" : "<span class=\"name\">%s</span> ".formatted(title);
        return """
                <figure class="timeline" data-example="%s" data-run="%s"><figcaption>%s<span class="summary">%s</span></figcaption>
                <div class="picture">%s</div>
                <details class="in-words"><summary>The same as text</summary><pre>%s</pre></details></figure>"""
                .formatted(Entities.escape(example), Entities.escape(run), caption, Entities.escape(picture.summary()), picture.svg(), Entities.escape(picture.text()));
    }
}
