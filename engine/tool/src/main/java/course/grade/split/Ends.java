package course.grade.split;

import course.grade.GradeOutcome;
import java.time.Duration;
import java.util.regex.Pattern;

/** Tells by how a process ended what the student's code has done. */
final class Ends {

    /** What the JVM prints with -XX:+ExitOnOutOfMemoryError, and how it exits then. */
    private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError";
    private static final int OUT_OF_MEMORY_EXIT = 3;
    private static final String CRASH = "# A fatal error has been detected by the Java Runtime Environment";
    /** From here on an exit code is the signal that ended the process, added to this. */
    private static final int SIGNAL = 128;
    private static final Pattern PLACE = Pattern.compile("[\\w$]+\\.java:\\d{1,6}");

    private Ends() {}

    /** @param where what the worker says of the line, if that is one */
    static End exit(String where) {
        return new End(GradeOutcome.EXIT_CALLED, "The code ended the whole program%s. An exercise must return, not exit."
                .formatted(PLACE.matcher(where).matches() ? " at " + where : ""), false);
    }

    static End ofExit(int code, String printed) {
        if (code == OUT_OF_MEMORY_EXIT && printed.contains(OUT_OF_MEMORY)) {
            return new End(GradeOutcome.OUT_OF_MEMORY, "The code used up the memory that an exercise is given.", false);
        }
        if (code > SIGNAL || printed.contains(CRASH)) {
            return new End(GradeOutcome.CRASHED, "The process of the code crashed, with exit code %d.".formatted(code), true);
        }
        return exit("");
    }

    static End lingering() {
        return new End(GradeOutcome.CRASHED, "The process of the code hung up on the grader.", true);
    }

    static End late(Duration wall) {
        return new End(GradeOutcome.TIMEOUT, "The check was stopped after %d s; the code was still busy.".formatted(wall.toSeconds()), false);
    }

    static End noisy(long most) {
        return new End(GradeOutcome.OUTPUT_LIMIT, "The code printed more than %d KB.".formatted(most / 1024), false);
    }
}
