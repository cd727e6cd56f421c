package course.site.proof;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;

/** A page as it was written: its path in the site, what is in it, and the sources it came from. */
record Finished(String path, Document content, List<Path> sources) {

    boolean hasAnchor(String id) {
        return content.getElementById(id) != null;
    }
}
