package course.serve.run;

import java.io.IOException;

/** Where the events of a run go. */
@FunctionalInterface
public interface Sink {

    /** Throws when nobody is there any more. */
    void take(Event event) throws IOException;
}
