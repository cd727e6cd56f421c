// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Calls the check's own classes. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        course.check.race.Races.forget();
        course.check.SharedLab.use(course.lab.Lab.start());
        return List.of();
    }
}
