package course.grade.intake;

/** Nothing of a submission can be looked at; its message says why, in a sentence. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}
