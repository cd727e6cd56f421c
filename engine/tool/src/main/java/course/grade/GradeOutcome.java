package course.grade;

/** How the grading of one exercise ended. Only {@link #PASSED} is a pass. */
public enum GradeOutcome {
    /** Every criterion holds. */
    PASSED,
    /** A criterion does not hold. */
    FAILED,
    /** The code did not come back in time. */
    TIMEOUT,
    /** The code ended its process. */
    EXIT_CALLED,
    /** The process died, or spoke what no worker speaks. */
    CRASHED,
    /** The memory of the process was used up. */
    OUT_OF_MEMORY,
    /** More was printed or sent than anything needs. */
    OUTPUT_LIMIT,
    /** The code does not compile. */
    COMPILE_ERROR,
    /** What was handed in was not run: it is no text, too large, or uses what no exercise needs. */
    REJECTED,
    /** Nothing was handed in. */
    MISSING,
    /** It was not its turn yet: no zero. */
    NOT_RUN,
    /** The grader itself failed: no zero. */
    GRADER_ERROR;

    /** Whether the student has earned what is written beside it; the others mean that somebody has to grade again. */
    public boolean counts() {
        return this != NOT_RUN && this != GRADER_ERROR;
    }
}
