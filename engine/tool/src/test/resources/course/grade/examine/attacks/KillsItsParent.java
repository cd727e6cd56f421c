// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Ends the process that started it. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
        return List.of();
    }
}
