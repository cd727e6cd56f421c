package course.serve.run;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Tells what is printed: at once after a pause, so that the first line is there at once; what follows within {@link #PAUSE} goes
 * together, so that a loop that prints letter by letter does not drown the page.
 */
final class Printer extends OutputStream {

    /** Somebody has to call {@link #tellLate} about so often. */
    static final Duration PAUSE = Duration.ofMillis(20);
    private static final int BUFFER = 8 * 1024;

    private final Voice voice;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private long told = System.nanoTime() - PAUSE.toNanos();
    private long printed = told;

    Printer(Voice voice) {
        this.voice = voice;
    }

    /** Both standard streams of the code that runs. */
    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] text, int from, int length) {
        for (var done = 0; done < length; ) {
            var piece = Math.min(length - done, bytes.remaining());
            bytes.put(text, from + done, piece);
            done += piece;
            if (!bytes.hasRemaining()) {
                tell();
            }
        }
        printed = System.nanoTime();
        if (printed - told >= PAUSE.toNanos()) {
            tell();
        }
    }

    /** When something was printed last, by {@link System#nanoTime()}. */
    synchronized long printed() {
        return printed;
    }

    /** Tells what has waited for company long enough. */
    synchronized void tellLate() {
        if (System.nanoTime() - told >= PAUSE.toNanos()) {
            tell();
        }
    }

    /** Tells all there is; a letter of which only some bytes are there waits for the others. */
    synchronized void tell() {
        bytes.flip();
        utf8.decode(bytes, chars, false);
        bytes.compact();
        chars.flip();
        if (chars.hasRemaining()) {
            voice.say(new Event.Out(chars.toString()));
            told = System.nanoTime();
        }
        chars.clear();
    }
}
