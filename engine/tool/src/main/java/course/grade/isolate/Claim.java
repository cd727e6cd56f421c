package course.grade.isolate;

/** What the walls are to keep, each tried for real by the self-test. */
public enum Claim {
    /** Nothing can be graded without. */
    LAB("Students' code reaches the lab.", "Students' code could not reach the lab."),
    /** Nothing can be graded without. */
    NOTHING_LEFT("A process that students' code leaves behind, in a session of its own, ends with it.",
            "A process that students' code left behind went on after its end."),
    ACCOUNT("Students' code runs without any privilege, and can't get one.",
            "Students' code could get more privileges than it was given."),
    PRIVATE_FILES("Students' code can't read files that only the grader may read.",
            "Students' code may read every file that you may read, other submissions and solutions among them."),
    FILES("Students' code can't read files that it was not handed: not the grader's, not this machine's list of users.",
            "Students' code may read files that every user of this machine may read."),
    WRITES("Students' code can't write outside the scratch folder it was given.",
            "Students' code may write wherever the user it runs as may, also outside its scratch folder."),
    PROCESSES("Students' code can't look into the grader's processes: not at their arguments, not at their environment.",
            "Students' code may look at the arguments or the environment of other processes."),
    SIGNALS("Students' code can't end the grader's processes.",
            "Students' code may end the grader's processes: a grading that stops midway has to be resumed."),
    PROGRAMS("Students' code can't start a shell.",
            "Students' code may start programs of this machine; they are kept in as it is, and end with it."),
    PORTS("Students' code can't connect to another TCP port than the lab's.",
            "Students' code may connect to other ports, of this machine and beyond."),
    ENVIRONMENT("Students' code sees none of the grader's environment variables.",
            "Students' code sees the grader's environment variables.");

    private final String held;
    private final String broken;

    Claim(String held, String broken) {
        this.held = held;
        this.broken = broken;
    }

    /** The sentence for a report. */
    public String says(boolean holds) {
        return holds ? held : broken;
    }
}
