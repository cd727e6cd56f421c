package course.site.page;

import course.site.complaint.Complaint;
import course.site.complaint.Lines;
import course.site.source.Chapter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.asciidoctor.ast.Document;

/** Reads one {@code lesson.adoc}: its header's facts and its body. A fact that is missing is a complaint. */
record LessonReader(Asciidoc asciidoc, Path root, Consumer<Complaint> complaints) {

    Page.Lesson read(Chapter chapter) {
        var document = asciidoc.load(chapter.lesson(), "");
        var facts = new Facts(
                Numbers.positive(fact(document, chapter, "minutes"), problem -> complain(chapter, "minutes", problem)),
                names(fact(document, chapter, "needs")),
                asciidoc.inline(fact(document, chapter, "objective")),
                asciidoc.inline(fact(document, chapter, "recall")),
                Asciidoc.attribute(document, "keywords"));
        new ExampleListings(chapter).mark(document);
        var text = Asciidoc.text(document.getDoctitle(), document.convert());
        return new Page.Lesson(chapter.name(), chapter.number(), chapter.word(), facts, text,
                List.of(chapter.lesson()));
    }

    private String fact(Document document, Chapter chapter, String name) {
        if (!document.hasAttribute(name)) {
            complain(chapter, name, "is missing");
        }
        return Asciidoc.attribute(document, name);
    }

    private void complain(Chapter chapter, String name, String problem) {
        complaints.accept(Lines.blame(root, List.of(chapter.lesson()), ":" + name + ":",
                "the header's :%s: %s".formatted(name, problem),
                "write it below the title, as in :minutes: 25 or :needs: 07-async (empty for none)."));
    }

    private static List<String> names(String needs) {
        return Arrays.stream(needs.split("[,\\s]+")).filter(name -> !name.isBlank()).toList();
    }
}
