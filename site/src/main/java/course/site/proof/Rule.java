package course.site.proof;

import java.util.stream.Stream;

/** One thing that every page must keep. */
@FunctionalInterface
interface Rule {

    Stream<Finding> broken(Finished page, Shelf shelf);
}
