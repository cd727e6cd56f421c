package course.grade.isolate;

/** How a confined program ended. */
public sealed interface Ending {
    /** By itself. A signal's number plus 128, when one ended it. */
    record Exited(int code) implements Ending {}

    /** By us. */
    record Killed(Why why) implements Ending {}

    /** Why it was killed. */
    enum Why {
        /** It ran longer than {@link Limits#wall}. */
        CLOCK,
        /** It filled more of its scratch folder than {@link Limits#disk}. */
        DISK,
        /** It was closed while it ran. */
        CLOSED
    }
}
