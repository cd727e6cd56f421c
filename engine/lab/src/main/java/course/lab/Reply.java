package course.lab;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the lab answers to a request: status, headers, body, and how slowly or badly. Immutable; each method answers a changed
 * copy.
 *
 * @param delay the time to wait before the headers are written
 */
public record Reply(int status, List<Header> headers, byte[] body, Duration delay, Pace pace) {

    /** One header line of an answer. */
    public record Header(String name, String value) {}

    public Reply {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("A status is between 200 and 599, not " + status);
        }
        headers = List.copyOf(headers);
    }

    public static Reply text(String body) {
        return of(200, "text/plain;charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply json(String body) {
        return of(200, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply bytes(byte[] body) {
        return of(200, "application/octet-stream", body);
    }

    /** An answer of so many bytes, made while they are sent: it may be larger than the memory. */
    public static Reply large(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("A large body has at least 1 byte, not " + bytes);
        }
        return bytes(new byte[1]).paced(new Pace.Large(bytes));
    }

    /** An answer with this status and a short text that names it. */
    public static Reply status(int status) {
        var body = status == 204 || status == 304 ? new byte[0] : "status %d%n".formatted(status).getBytes(StandardCharsets.UTF_8);
        return of(status, "text/plain;charset=utf-8", body);
    }

    static Reply of(int status, String type, byte[] body) {
        return new Reply(status, List.of(new Header("Content-Type", type)), body, Duration.ZERO, Pace.WHOLE);
    }

    public Reply withStatus(int other) {
        return new Reply(other, headers, body, delay, pace);
    }

    public Reply header(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Reply(status, more, body, delay, pace);
    }

    /** Answers only after {@code wait}. */
    public Reply after(Duration wait) {
        return new Reply(status, headers, body, wait, pace);
    }

    /** Sends the headers and so many bytes of the body, then nothing until the client lets go. */
    public Reply stallAfter(int bytes) {
        return paced(new Pace.StallAfter(bytes));
    }

    /** Promises the whole length, sends so many bytes, and closes the connection. */
    public Reply breakOffAfter(int bytes) {
        return paced(new Pace.BreakOffAfter(bytes));
    }

    /** Sends the body in so many pieces, spread evenly over {@code total}. */
    public Reply drip(int pieces, Duration total) {
        if (pieces < 1) {
            throw new IllegalArgumentException("A body has at least 1 piece, not " + pieces);
        }
        return paced(new Pace.Drip(pieces, total.dividedBy(pieces)));
    }

    Reply paced(Pace other) {
        return new Reply(status, headers, body, delay, other);
    }
}
