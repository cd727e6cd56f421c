// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Its exception has no end of causes, and throws when it is looked at. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        throw new Endless();
    }

    static final class Endless extends RuntimeException {
        @Override
        public String getMessage() {
            throw new IllegalStateException("not for you");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("not for you");
        }

        @Override
        public Throwable getCause() {
            return new Endless();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }
}
