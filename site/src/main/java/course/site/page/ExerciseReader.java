package course.site.page;

import course.site.complaint.Complaint;
import course.site.complaint.Lines;
import course.site.source.Chapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asciidoctor.ast.StructuralNode;

/** Reads one {@code task.adoc}: a page for each of its sections, with the hints of the same name folded in. */
record ExerciseReader(Asciidoc asciidoc, Path root, Consumer<Complaint> complaints) {

    private static final String UP = "../../";

    List<Page.Exercise> read(Chapter chapter) {
        var document = asciidoc.load(chapter.task(), UP);
        var hints = HintReader.of(asciidoc, chapter.hints(), UP);
        var exercises = new ArrayList<Page.Exercise>();
        for (var section : asciidoc.sections(document)) {
            exercises.add(exercise(chapter, section, hints));
        }
        return exercises;
    }

    private Page.Exercise exercise(Chapter chapter, StructuralNode section, HintReader hints) {
        var name = section.getId();
        raise(section);
        var folded = hints.of(name);
        if (folded.isEmpty()) {
            complaints.accept(Lines.blame(root, List.of(chapter.hints()), "", "the exercise " + name + " has no hints",
                    "write a section == %s with === nudge, === idea and === nearly code.".formatted(name)));
        }
        var text = Asciidoc.text(section.getTitle(), section.getContent() + folded);
        return new Page.Exercise(chapter.word(), name, number(chapter, section, "minutes"),
                number(chapter, section, "points"), stub(chapter, name), text,
                List.of(chapter.task(), chapter.hints()));
    }

    /** On its own page the section's title is the first heading, so each heading below moves up by one. */
    private static void raise(StructuralNode section) {
        for (var block : section.getBlocks()) {
            if (block.getContext().equals("section")) {
                block.setLevel(block.getLevel() - 1);
                raise(block);
            }
        }
    }

    private int number(Chapter chapter, StructuralNode section, String name) {
        var number = Numbers.positive(Asciidoc.attribute(section, name), problem -> { });
        if (number == 0) {
            complaints.accept(Lines.blame(root, List.of(chapter.task()), "[#" + section.getId(),
                    "the exercise %s does not say its %s".formatted(section.getId(), name),
                    "write [#%s,minutes=12,points=10] above its title.".formatted(section.getId())));
        }
        return number;
    }

    private String stub(Chapter chapter, String name) {
        var stub = chapter.stub(name);
        return Files.isRegularFile(stub) ? Lines.name(root, stub) : "";
    }
}
