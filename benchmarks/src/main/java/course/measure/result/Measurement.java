package course.measure.result;

/** Something that is measured: a word of the command line, a result file, a section of the page. */
public interface Measurement {

    /** The word. */
    String name();

    /** Whether a report sums up all runs so far, so that one of a part is worth keeping. */
    default boolean addsUp() {
        return false;
    }

    /** Whether its figures are worth less when the machine does something else meanwhile. */
    default boolean needsQuiet() {
        return true;
    }

    /** Measures; takes its time. */
    Report run(Setting setting) throws Exception;
}
