package course.grade.split.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A connection over which messages go both ways: each is its length in four bytes, then itself. Anybody may send, one may receive. */
public final class Line implements AutoCloseable {

    private static final int BUFFER = 32 * 1024;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final ReentrantLock sending = new ReentrantLock();
    private long left;

    /** @param most how many bytes may be received in all */
    public Line(Socket socket, long most) throws IOException {
        this.socket = socket;
        this.left = most;
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER));
    }

    /** Sends a message. One that is too large is not sent: {@link Garbled}. */
    public void send(Message message) throws IOException {
        var bytes = MessageCodec.bytes(message);
        sending.lock();
        try {
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
        } finally {
            sending.unlock();
        }
    }

    /** The next message; null when the other side has hung up. */
    public @Nullable Message receive() throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException _) {
            return null;
        }
        if (length < 1 || length > Bounds.MESSAGE) {
            throw new Garbled("a message of %d bytes, %d at most are read".formatted(length, Bounds.MESSAGE));
        }
        left -= length;
        if (left < 0) {
            throw new TooMuch();
        }
        var bytes = in.readNBytes(length);
        return bytes.length < length ? null : MessageCodec.message(bytes);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** More came in all than anything needs. */
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }
}
