package course.measure.result;

/** Something that is measured: a word of the command line, a result file, a section of the page. */
public interface Measurement {

    /** The word. */
    String name();

    /** Measures; takes its time. */
    Report run(Setting setting) throws Exception;
}
