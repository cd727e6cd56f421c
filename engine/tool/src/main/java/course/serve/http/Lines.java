package course.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An answer that goes on: one JSON object a line, sent as soon as it is there. The status goes out with the first line; until then the
 * request may still be refused. Thread-safe.
 */
public final class Lines implements AutoCloseable {

    private final Opening opening;
    private final Runnable end;
    private @Nullable OutputStream out;

    /** How it begins. */
    @FunctionalInterface
    interface Opening {
        OutputStream open() throws IOException;
    }

    Lines(Opening opening, Runnable end) {
        this.opening = opening;
        this.end = end;
    }

    /** Sends a line; throws when the reader has gone. */
    public synchronized void line(String json) throws IOException {
        if (out == null) {
            out = opening.open();
        }
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Ends it, if it has begun. */
    @Override
    public synchronized void close() {
        if (out != null) {
            end.run();
        }
    }
}
