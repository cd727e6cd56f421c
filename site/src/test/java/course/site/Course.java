package course.site;

import course.site.publish.Bindery;
import course.site.timeline.LabDrawing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asciidoctor.Asciidoctor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A tiny course in a folder of its own, for one situation. It begins with a lesson that has nothing to mend. */
final class Course {

    /** One for all tests: it takes longer to start than all of them to run. */
    private static final Asciidoctor ASCIIDOCTOR = Asciidoctor.Factory.create();

    private final Path root;

    private Course(Path root) {
        this.root = root;
    }

    static Course in(Path folder) {
        var course = new Course(folder.resolve("course"));
        return course
                .with("site/pages/index.adoc", "= Home\n:lead: Read on.\n\nHello.\n")
                .lesson("""
                        A first word.

                        [#idea]
                        == The idea

                        Start all, then wait.
                        """);
    }

    /** Gives lesson 08 a body; its header is always the same. */
    Course lesson(String body) {
        return with("lessons/08-gather/lesson.adoc", """
                = Gather: wait for all of them
                :minutes: 25
                :needs: 07-async
                :objective: Wait for many answers with `join`.
                :recall: Start them all, then wait.

                """ + body);
    }

    Course with(String file, String text) {
        try {
            var path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Site.Outcome build() {
        return build(false);
    }

    Site.Outcome build(boolean draft) {
        return new Site(root, out(), new LabDrawing()).build(List.of(ASCIIDOCTOR), draft);
    }

    Site.Outcome build(Bindery bindery) {
        return new Site(root, out(), new LabDrawing(), bindery).build(List.of(ASCIIDOCTOR), false);
    }

    Path out() {
        return root.resolve("target/site");
    }

    Document page(String path) {
        try {
            return Jsoup.parse(out().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        try {
            return Files.readString(out().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
