package course.measure.fanout;

import java.net.URI;
import java.util.List;

/** A way to ask for the same thing very often, so many at a time. */
interface Way extends AutoCloseable {

    /** Asks {@code count} times and waits for every answer. */
    List<Answer> ask(URI uri, int count, int atOnce) throws InterruptedException;

    @Override
    void close();
}
