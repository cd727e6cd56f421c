package course.lab;

/** A request that an endpoint can't understand; answered with 400 and the message. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadRequest(String message) {
        super(message);
    }
}
