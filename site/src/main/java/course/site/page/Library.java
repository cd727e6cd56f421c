package course.site.page;

import course.site.complaint.Complaint;
import course.site.source.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads a whole course: every lesson, exercise and page that {@link Tree} found. */
public record Library(Asciidoc asciidoc, Consumer<Complaint> complaints) {

    public Chapters read(Tree tree) {
        var lessons = new LessonReader(asciidoc, tree.root(), complaints);
        var exercises = new ExerciseReader(asciidoc, tree.root(), complaints);
        var chapters = tree.chapters().stream()
                .map(chapter -> new Chapters.Chapter(lessons.read(chapter),
                        chapter.hasExercises() ? exercises.read(chapter) : List.of()))
                .toList();
        return new Chapters(chapters, tree.pages().stream().map(this::plain).toList());
    }

    private Page.Plain plain(Path file) {
        var document = asciidoc.load(file, "");
        var name = file.getFileName().toString().replace(".adoc", "");
        var lead = asciidoc.inline(Asciidoc.attribute(document, "lead"));
        return new Page.Plain(name, lead, asciidoc.text(document.getDoctitle(), document.convert(), document),
                List.of(file));
    }
}
