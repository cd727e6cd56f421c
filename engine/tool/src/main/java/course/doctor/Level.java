package course.doctor;

/** How much a finding matters. */
public enum Level {
    /** As it should be. */
    OK,
    /** The course runs; something of it does not, or is slower. */
    LIMITED,
    /** The course can't run. */
    MISSING
}
