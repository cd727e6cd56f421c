// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;
import lesson.gather.Outcome;

/** Answers records of its own in the place of the course's. */
public final class KeepFailures {
    public List<Outcome> fetchAll(List<URI> pages) throws Exception {
        return (List<Outcome>) (List<?>) pages.stream().map(page -> new Page(page, "page")).toList();
    }

    record Page(URI uri, String body) {
        @Override
        public boolean equals(Object other) {
            return true;
        }
    }
}
