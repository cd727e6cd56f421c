package course.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.check.Diagnosis;
import course.fuzz.Dice;
import course.fuzz.Fuzz;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a teacher's files, whatever is in them,")
@Timeout(120)
class FilesFuzzTest {

    private static final List<String> OF_ROSTERS = List.of("student", "name", "Student", ",", ";", "\t", "\n", "\r\n", "\"", "\"\"", " ",
            "ada", "student,name\n", "=cmd()", "\n\n");
    private static final List<String> OF_ASSIGNMENTS = List.of("*", "gather/*", "gather/in-order", "semaphores/cap", "in-order", "cap", "/*",
            "/", " ", "\n", "#", "=", "points=", "points=20", "9999", "group=", "group=basics", "visibility=", "hidden", "after_due_date",
            "due=", "2026-12-01T23:59:00+03:00", "+1000000000-12-31T23:59:59Z", "assigned=", "yes", "no", "\n* ");

    @Test
    @DisplayName("are a roster, or a complaint that says what and where")
    void rosters() {
        Fuzz.tries(1_500, dice -> complainsAtMost(() -> RosterCsv.parse("roster.csv", dice.text(OF_ROSTERS, 30))));
    }

    @Test
    @DisplayName("give back the students that were written")
    void rosterRoundTrip() {
        Fuzz.tries(1_000, dice -> {
            var students = students(dice);
            var read = RosterCsv.parse("roster.csv", csv(dice.oneOf(List.of(',', ';', '\t')), students));

            assertThat(read.students()).isEqualTo(new Roster(students).students());
        });
    }

    @Test
    @DisplayName("are an assignment, or a complaint that says what and where")
    void assignments(@TempDir Path folder) {
        var catalog = Sample.catalog(folder);
        Fuzz.tries(1_500, dice -> complainsAtMost(() -> Assignment.parse("assignment.txt", dice.text(OF_ASSIGNMENTS, 25), catalog)));
    }

    @Test
    @DisplayName("give back the assignment that was written")
    void assignmentRoundTrip(@TempDir Path folder) {
        var catalog = Sample.catalog(folder);
        Fuzz.tries(500, dice -> {
            var assigned = assigned(dice, catalog);

            assertThat(Assignment.parse("assignment.txt", text(assigned), catalog).exercises()).isEqualTo(assigned);
        });
    }

    @Test
    @DisplayName("hold every mark of a gradebook, whatever the students are called")
    void gradebooks(@TempDir Path folder) {
        var assignment = Assignment.of(Sample.catalog(folder));
        Fuzz.tries(500, dice -> {
            var rows = students(dice).stream().map(student -> new Row(student, marks(dice, assignment, student))).toList();
            var read = records(GradebookCsv.of(assignment, rows));

            assertThat(read).hasSize(rows.size() + 1).allMatch(line -> line.getFieldCount() == assignment.exercises().size() + 3);
            for (var n = 0; n < rows.size(); n++) {
                assertThat(read.get(n + 1).getFields()).isEqualTo(cells(rows.get(n)));
            }
        });
    }

    private interface Reading {
        void read();
    }

    private static void complainsAtMost(Reading reading) {
        try {
            reading.read();
        } catch (BadFile complaint) {
            assertThat(complaint.getMessage()).matches("(?s)[a-z]+\\.(csv|txt)(:[1-9]\\d*)?: \\S.*\\. \\S.*[.?]");
        }
    }

    /** Of different ids, none of them empty. */
    private static List<Student> students(Dice dice) {
        return IntStream.range(0, 1 + dice.below(4))
                .mapToObj(n -> new Student(n + dice.text(OF_ROSTERS, 6), dice.text(OF_ROSTERS, 4)))
                .map(student -> dice.oneIn(3) ? new Student("=" + student.id(), student.name()) : student).toList();
    }

    private static String csv(char separator, List<Student> students) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            csv.writeRecord("student", "name");
            students.forEach(student -> csv.writeRecord(student.id(), student.name()));
        }
        return text.toString();
    }

    private static List<CsvRecord> records(String csv) throws IOException {
        try (var reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private static List<Mark> marks(Dice dice, Assignment assignment, Student student) {
        return assignment.exercises().stream().map(assigned -> switch (dice.below(3)) {
            case 0 -> Mark.none(assigned, student.id(), "not yet");
            case 1 -> Mark.of(assigned, Sample.passed(student.id(), assigned.exercise()));
            default -> Mark.of(assigned, Sample.half(student.id(), assigned.exercise(), Diagnosis.SEQUENTIAL, "one"));
        }).toList();
    }

    /** What a spreadsheet must not take for a formula has an apostrophe in front; what is not graded is empty, and so is its total. */
    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        cells.add("=+-@\t\r\n\uFF1D".indexOf(row.student().id().charAt(0)) < 0 ? row.student().id() : "'" + row.student().id());
        row.marks().forEach(mark -> cells.add(mark.counts() ? "" + mark.earned() : ""));
        cells.add(row.open().isEmpty() ? "" + row.marks().stream().mapToInt(Mark::earned).sum() : "");
        cells.add("" + row.marks().stream().mapToInt(Mark::points).sum());
        return cells;
    }

    /** One exercise at least. */
    private static List<Assigned> assigned(Dice dice, Catalog catalog) {
        var all = Assignment.of(catalog).exercises();
        var some = all.stream().filter(_ -> !dice.oneIn(3)).map(it -> new Assigned(it.exercise(), it.title(), dice.word(), dice.below(10_000),
                it.declared(), dice.oneOf(List.of(Visibility.values())), Instant.ofEpochSecond(dice.below(Integer.MAX_VALUE)))).toList();
        return some.isEmpty() ? all.subList(0, 1) : some;
    }

    private static String text(List<Assigned> assigned) {
        var text = new StringBuilder("# what counts\n* assigned=no\n");
        for (var exercise : assigned) {
            text.append("%s assigned=yes points=%d group=%s visibility=%s".formatted(exercise.exercise(), exercise.points(),
                    exercise.group(), exercise.visibility().name().toLowerCase(Locale.ROOT)));
            text.append(exercise.due() == null ? "\n" : " due=%s\n".formatted(exercise.due()));
        }
        return text.toString();
    }
}
