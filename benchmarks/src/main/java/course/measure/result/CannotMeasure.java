package course.measure.result;

/** Something is not there that a measurement needs. The message says what, and what to do next. */
public final class CannotMeasure extends Exception {

    private static final long serialVersionUID = 1L;

    public CannotMeasure(String message) {
        super(message);
    }
}
