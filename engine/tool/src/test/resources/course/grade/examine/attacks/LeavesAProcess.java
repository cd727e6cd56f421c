// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Starts its own JVM once more, which waits for a grader forever, in a session of its own where there are such. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        for (var command : List.of(List.of("setsid"), List.<String>of())) {
            try {
                var words = new java.util.ArrayList<>(command);
                words.addAll(List.of(System.getProperty("java.home") + "/bin/java", "--module", "course.worker/course.grade.split.worker.Worker"));
                new ProcessBuilder(words).start();
            } catch (java.io.IOException _) {
                // not to be had
            }
        }
        return List.of();
    }
}
