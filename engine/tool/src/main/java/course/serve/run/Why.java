package course.serve.run;

/** Why a run ended. */
public enum Why {
    /** It is through. */
    DONE,
    /** Somebody asked for it. */
    STOPPED,
    /** It took longer than {@link Runs#LONGEST}. */
    TIME,
    /** It printed more than {@value Run#MOST_OUTPUT} characters. */
    OUTPUT,
    /** The code ended the JVM. */
    EXIT,
    /** It needed more memory than it has. */
    MEMORY,
    /** An exception left the code. */
    FAILED,
    /** It does not compile. */
    BROKEN
}
