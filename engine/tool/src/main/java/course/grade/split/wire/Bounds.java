package course.grade.split.wire;

/** How large a message may be. Honest code stays far below. */
final class Bounds {

    /** Bytes of a whole message. */
    static final int MESSAGE = 16 * 1024 * 1024;
    /** Values in a message, those within others counted. */
    static final int VALUES = 100_000;
    /** Values within each other. */
    static final int DEPTH = 40;
    /** Names in a list of them. */
    static final int TEXTS = 1_000;
    /** Frames of a stack; of a deeper one the innermost are kept. */
    static final int FRAMES = 256;
    /** Exceptions that one carries in all, as causes or suppressed. */
    static final int FAILURES = 200;
    /** Exceptions suppressed in one. */
    static final int SUPPRESSED = 64;
    /** Exceptions that cause each other. */
    static final int CAUSES = 16;

    private Bounds() {}
}
