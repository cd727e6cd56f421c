package course.site.publish;

import course.site.complaint.Complaint;
import course.site.page.Chapters;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes books of the course, before the pages are written: they link to what is there. */
@FunctionalInterface
public interface Bindery {

    /** A site without books. */
    Bindery NONE = (_, _, _) -> List.of();

    /** Writes the books below {@code folder}, the site's. What has to be mended is a complaint; then that book is left out. */
    List<Volume> bind(Chapters chapters, Path folder, Consumer<Complaint> complaints);
}
