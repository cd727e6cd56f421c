package course.verdict;

/** How a check ended. Only {@link #PASS} is a pass. */
public enum Outcome {
    /** Every criterion holds. */
    PASS,
    /** A criterion does not hold, or the code ended the program. */
    FAIL,
    /** The code does not compile, or there is none. */
    COMPILE_ERROR,
    /** The code did not come back in time. */
    TIMEOUT,
    /** The suite or a file it needs is not the published one. */
    TAMPERED,
    /** The suite judged nothing, or less than it should. */
    NO_TESTS
}
