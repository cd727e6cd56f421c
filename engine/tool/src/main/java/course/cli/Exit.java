package course.cli;

/** How a command of {@code ./course} ends: the exit codes that scripts may rely on. */
public enum Exit {
    /** Done; what was checked is right. */
    DONE(0, "done; what was checked is right"),
    /** Done, and what was checked is not yet right. */
    NOT_YET(1, "not yet right"),
    /** The command line asks for something that is not there. */
    MISUSE(2, "the command line asks for something that is not there"),
    /** The machine lacks something, or the course itself is broken. */
    CANNOT(3, "the machine can't: something is missing, or the course itself is broken");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    /** One line for the table of exit codes. */
    public String meaning() {
        return meaning;
    }
}
