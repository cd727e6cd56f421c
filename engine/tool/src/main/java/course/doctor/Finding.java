package course.doctor;

/**
 * One row of the doctor's report.
 *
 * @param what  what was looked at, {@code JDK}
 * @param found what is there, with its value
 * @param mend  what to do; empty when all is well
 */
public record Finding(Level level, String what, String found, String mend) {

    static Finding ok(String what, String found) {
        return new Finding(Level.OK, what, found, "");
    }

    static Finding limited(String what, String found, String mend) {
        return new Finding(Level.LIMITED, what, found, mend);
    }

    static Finding missing(String what, String found, String mend) {
        return new Finding(Level.MISSING, what, found, mend);
    }
}
