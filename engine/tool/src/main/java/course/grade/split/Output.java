package course.grade.split;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** What a process prints: read to its end, kept in its beginning and its end only. */
final class Output {

    private static final int KEPT = 8 * 1024;

    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private final CountDownLatch ended = new CountDownLatch(1);
    private byte[] last = new byte[0];

    private Output() {}

    /** Reads from now on. */
    static Output of(InputStream from, LongConsumer loud) {
        var output = new Output();
        Thread.ofVirtual().start(() -> output.read(from, loud));
        return output;
    }

    private void read(InputStream from, LongConsumer loud) {
        var bytes = new byte[KEPT];
        var total = 0L;
        try (from) {
            for (var read = from.read(bytes); read >= 0; read = from.read(bytes)) {
                keep(bytes, read);
                total += read;
                loud.accept(total);
            }
        } catch (IOException _) {
            // killed in the middle of a word
        } finally {
            ended.countDown();
        }
    }

    private synchronized void keep(byte[] bytes, int length) {
        var begin = Math.clamp(KEPT - first.size(), 0, length);
        first.write(bytes, 0, begin);
        var joined = Arrays.copyOf(last, last.length + length - begin);
        System.arraycopy(bytes, begin, joined, last.length, length - begin);
        last = Arrays.copyOfRange(joined, Math.max(0, joined.length - KEPT), joined.length);
    }

    synchronized String text() {
        return first.toString(StandardCharsets.UTF_8) + new String(last, StandardCharsets.UTF_8);
    }

    void awaitEnd(int seconds) throws InterruptedException {
        ended.await(seconds, TimeUnit.SECONDS);
    }
}
