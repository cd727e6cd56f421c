package course.site.proof;

import java.util.HashSet;
import java.util.stream.Stream;

/** An id names one place. */
final class UniqueIds implements Rule {

    @Override
    public Stream<Finding> broken(Finished page, Shelf shelf) {
        var seen = new HashSet<String>();
        return page.content().select("[id]").eachAttr("id").stream()
                .filter(id -> !seen.add(id))
                .distinct()
                .map(id -> new Finding("#" + id, "the id '%s' is on the page twice".formatted(id),
                        "give one of the two places another id."));
    }
}
