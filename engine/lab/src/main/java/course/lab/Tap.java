package course.lab;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A body that goes out piece by piece, whenever its owner says so. Every request that is answered from one tap gets the same
 * pieces, those included that were sent before it came. Thread-safe.
 */
public final class Tap {

    private static final Duration FOREVER = Duration.ofDays(1);
    private static final long UNKNOWN = -1;

    /** What a flight does next. */
    sealed interface Next {
        record Piece(byte[] bytes, boolean last) implements Next {}

        /** Nothing more comes: because all was sent, because the connection is to break, or because the client has gone. */
        record Over(End how) implements Next {}
    }

    private final long length;
    private final Changes changes = new Changes();
    private final List<Next.Piece> pieces = new ArrayList<>();
    private long sent;
    private End end = End.IN_FLIGHT;

    private Tap(long length) {
        this.length = length;
    }

    /** A tap for a body of any length, which goes out in chunks (RFC 9112, section 7.1). */
    public static Tap open() {
        return new Tap(UNKNOWN);
    }

    /** A tap for a body whose headers promise so many bytes. */
    public static Tap promising(long bytes) {
        return new Tap(bytes);
    }

    /** The answer whose body comes from here; change its status and headers as you like. */
    public Reply reply() {
        return Reply.bytes(new byte[1]).paced(new Pace.Tapped(this));
    }

    /** Sends {@code piece} as UTF-8. */
    public Tap send(String piece) {
        return send(piece.getBytes(StandardCharsets.UTF_8));
    }

    public Tap send(byte[] piece) {
        changes.changing(() -> {
            sent += piece.length;
            return pieces.add(new Next.Piece(piece.clone(), sent == length));
        });
        return this;
    }

    /** Ends the body as it should end. */
    public void end() {
        over(End.ANSWERED);
    }

    /** Closes the connection in the middle of the body. */
    public void breakOff() {
        over(End.BROKEN_OFF);
    }

    private void over(End how) {
        changes.changing(() -> end = how);
    }

    boolean promises() {
        return length != UNKNOWN;
    }

    long length() {
        return length;
    }

    /** From now on waits for {@link #next} end when {@code flight} does. */
    void feeds(LiveFlight flight) {
        flight.whenOver(_ -> changes.changing(() -> true));
    }

    /** The piece of this number, counted from 0, or the end behind the last one, once either is there. */
    Next next(int number, LiveFlight flight) {
        changes.await(() -> number < pieces.size() || end != End.IN_FLIGHT || flight.isOver(), FOREVER);
        return changes.locked(() -> {
            if (flight.isOver()) {
                return new Next.Over(End.LET_GO);
            }
            return number < pieces.size() ? pieces.get(number) : new Next.Over(end);
        });
    }
}
