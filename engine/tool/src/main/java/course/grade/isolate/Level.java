package course.grade.isolate;

import java.util.Locale;

/** How strong the walls around a student's code are; the strongest first. */
public enum Level {
    /** A file system, processes and a session of its own, made by bubblewrap; Landlock for its connections where the kernel has it. */
    BUBBLEWRAP(3, "bubblewrap: students' code sees its own files and its own processes, and nothing else of this machine"),
    /** The kernel refuses what is not on a list: files, TCP ports, and signals where it is new enough. */
    LANDLOCK(2, "Landlock: the kernel refuses students' code every file that is not on a list, and every port but the lab's"),
    /** A process of its own with limits: all that every system has. */
    FLOOR(1, "separate process: students' code runs apart from the grader, with limits, but on this machine's files and network");

    private final int number;
    private final String says;

    Level(int number, String says) {
        this.number = number;
        this.says = says;
    }

    /** 3 for the strongest, 1 for the weakest: what {@code --require-level} takes. */
    public int number() {
        return number;
    }

    /** What it is, in a sentence for a teacher. */
    public String says() {
        return says;
    }

    /** {@code bubblewrap}: how a report names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
