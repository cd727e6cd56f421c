package course.site.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** A page as it was written: its path in the site, what is in it, the ids in it, and the sources it came from. */
record Finished(String path, Document content, Set<String> ids, List<Path> sources) {

    static Finished of(String path, Document content, List<Path> sources) {
        return new Finished(path, content, Set.copyOf(content.select("[id]").eachAttr("id")), sources);
    }

    boolean hasAnchor(String id) {
        return ids.contains(id);
    }
}
