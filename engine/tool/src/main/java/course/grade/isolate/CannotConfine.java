package course.grade.isolate;

/** A program can't be run the way it has to be; says why and what to do. */
public final class CannotConfine extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotConfine(String message) {
        super(message);
    }

    CannotConfine(String message, Throwable cause) {
        super(message, cause);
    }
}
