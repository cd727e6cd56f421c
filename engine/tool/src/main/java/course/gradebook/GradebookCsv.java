package course.gradebook;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Marks as CSV (RFC 4180): {@code student}, a column an exercise, {@code total}, {@code max}. */
public final class GradebookCsv {
    /** What a spreadsheet takes for the beginning of a formula; their full-width forms too. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private GradebookCsv() {}

    /** A header and a line for each row, with CRLF. What is not graded leaves its cell and the total empty. */
    public static String of(Assignment assignment, List<Row> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(safe(Stream.of(Stream.of("student"), assignment.exercises().stream().map(Assigned::exercise),
                    Stream.of("total", "max")).flatMap(it -> it).toList()));
            rows.forEach(row -> csv.writeRecord(safe(cells(row))));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        cells.add(row.student().id());
        row.marks().forEach(it -> cells.add(it.counts() ? String.valueOf(it.earned()) : ""));
        cells.add(row.total().isPresent() ? String.valueOf(row.total().getAsInt()) : "");
        cells.add(String.valueOf(row.max()));
        return cells;
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(GradebookCsv::defused).toList();
    }

    /** With an apostrophe in front when a spreadsheet would take it for a formula. */
    static String defused(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
