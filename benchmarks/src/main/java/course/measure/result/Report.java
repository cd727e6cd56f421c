package course.measure.result;

import java.util.List;

/**
 * What a measurement found.
 *
 * @param about how it was measured, in AsciiDoc, lines of 90 columns at most
 * @param notes what a reader of the figures must know of this run, a sentence each
 */
public record Report(String title, String about, List<Table> tables, List<String> notes) {

    public Report {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}
