// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** The same with a class of the same name. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        throw new TestAbortedException();
    }

    static final class TestAbortedException extends RuntimeException {}
}
