package course.gradebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a roster and complains of all its lines that are wrong at once. */
final class RosterCsv {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private static final int MOST_SHOWN = 120;

    private final String file;
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Student> students = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    private RosterCsv(String file) {
        this.file = file;
    }

    static Roster parse(String file, String text) {
        return new RosterCsv(file).read(text);
    }

    private Roster read(String text) {
        var records = records(text);
        if (records.isEmpty()) {
            throw new BadFile(file, 0, "it is empty", "Begin it with the line student,name");
        }
        var header = records.getFirst().getFields().stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
        var id = header.indexOf("student");
        if (id < 0) {
            throw new BadFile(file, 1, "no column is called 'student', only " + brief(String.join(", ", header)),
                    "Call the column 'student' that holds the names of the students' folders");
        }
        var name = header.indexOf("name");
        records.subList(1, records.size()).forEach(it -> row(it, header.size(), id, name));
        if (!complaints.isEmpty()) {
            throw new BadFile(complaints);
        }
        if (students.isEmpty()) {
            throw new BadFile(file, 0, "it holds no student", "Add a line for each");
        }
        return new Roster(students);
    }

    /** A first line that is no header may be the whole file. */
    private static String brief(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
    }

    private List<CsvRecord> records(String text) {
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false).ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException broken) {
            var cause = broken.getCause() == null ? broken : broken.getCause();
            throw new BadFile(file, 0, "it is no CSV: " + String.valueOf(cause.getMessage()).replaceFirst("\\.$", ""),
                    "Put a cell with a comma, a quote or a line break in quotes, and write a quote in it twice");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whichever of the usual ones is first in the header: spreadsheets of many countries write semicolons. */
    private static char separator(String text) {
        return (char) text.lines().findFirst().orElse("").chars().filter(it -> SEPARATORS.contains((char) it)).findFirst().orElse(',');
    }

    private void row(CsvRecord row, int columns, int id, int name) {
        var line = row.getStartingLineNumber();
        if (row.getFieldCount() != columns) {
            complain(line, "expected %d cells, got %d".formatted(columns, row.getFieldCount()),
                    "Put a cell that holds the separator in quotes");
            return;
        }
        var student = new Student(row.getField(id), name < 0 ? "" : row.getField(name));
        if (student.id().isEmpty()) {
            complain(line, "the cell of 'student' is empty", "Fill it in, or remove the line");
            return;
        }
        var before = lines.putIfAbsent(student.id(), line);
        if (before != null) {
            complain(line, "the student '%s' is there already, in line %d".formatted(student.id(), before), "Remove one of them");
            return;
        }
        students.add(student);
    }

    private void complain(long line, String what, String next) {
        complaints.add(new Complaint(file, Math.toIntExact(line), what, next));
    }
}
