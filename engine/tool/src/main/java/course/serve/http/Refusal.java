package course.serve.http;

import java.io.Serial;
import java.util.Map;

/** A request that is not answered as asked: the status, a sentence that says what, where and what next, and what else there is to say. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public static final int BAD_REQUEST = 400;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int NOT_ALLOWED = 405;
    public static final int CONFLICT = 409;
    public static final int TOO_LARGE = 413;
    public static final int MISDIRECTED = 421;
    public static final int TOO_MANY = 429;
    public static final int BROKEN = 500;

    private final int status;
    private final transient Map<String, Object> more;

    public Refusal(int status, String says) {
        this(status, says, Map.of());
    }

    /** @param more further members of the answer's JSON object */
    public Refusal(int status, String says, Map<String, Object> more) {
        super(says);
        this.status = status;
        this.more = Map.copyOf(more);
    }

    public int status() {
        return status;
    }

    public Map<String, Object> more() {
        return more;
    }

    public String says() {
        return String.valueOf(getMessage());
    }
}
