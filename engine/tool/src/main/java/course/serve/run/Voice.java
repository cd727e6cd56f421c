package course.serve.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * How a child speaks to the server: over its standard output, where whatever else lands there (a crash report of the JVM, output of
 * a process it started) does no harm, since every event begins with a mark that only the two know.
 */
final class Voice {

    private final String mark;
    private final OutputStream out;

    Voice(String mark, OutputStream out) {
        this.mark = mark;
        this.out = out;
    }

    /** Who hears nothing any more is gone, and this child goes too. */
    synchronized void say(Event event) {
        try {
            out.write((mark + event.json() + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
    }
}
