package course.grade.split;

import course.grade.GradeOutcome;
import course.grade.isolate.Ending;
import course.grade.isolate.Limits;
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

    /** @param printed the beginning and the end of what the process has printed */
    static End of(Ending ending, String printed, Limits limits) {
        return switch (ending) {
            case Ending.Exited(var code) -> ofExit(code, printed);
            case Ending.Killed(var why) when why == Ending.Why.CLOCK -> late(limits.wall());
            case Ending.Killed(var why) when why == Ending.Why.DISK -> new End(GradeOutcome.OUTPUT_LIMIT,
                    "The code wrote more than %d MB to the disk.".formatted(limits.disk() >> 20), true);
            case Ending.Killed _ -> lingering();
        };
    }

    private static End ofExit(int code, String printed) {
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

    /** @param used what of the grader's own the answers used up */
    static End excessive(String used) {
        return new End(GradeOutcome.OUT_OF_MEMORY, "What the code answered used up %s.".formatted(used), true);
    }

    static End late(Duration wall) {
        return new End(GradeOutcome.TIMEOUT, "The check was stopped after %d s; the code was still busy.".formatted(wall.toSeconds()), false);
    }

    static End noisy(long most) {
        return new End(GradeOutcome.OUTPUT_LIMIT, "The code printed more than %d KB.".formatted(most / 1024), false);
    }
}
