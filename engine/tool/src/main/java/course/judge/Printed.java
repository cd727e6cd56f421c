package course.judge;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of what is printed; the rest is thrown away, however much it is. */
final class Printed extends OutputStream {

    private static final int LIMIT = 16 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
        if (kept.size() < LIMIT) {
            kept.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        kept.write(bytes, from, Math.clamp(LIMIT - kept.size(), 0, length));
    }

    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    /** What was kept; forgets it. */
    synchronized String take() {
        var text = kept.toString(StandardCharsets.UTF_8);
        kept.reset();
        return text;
    }
}
