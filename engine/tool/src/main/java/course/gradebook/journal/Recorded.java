package course.gradebook.journal;

import course.grade.GradeOutcome;
import course.grade.Graded;
import course.gradebook.BadFile;
import course.gradebook.Student;
import course.progress.Trouble;
import course.verdict.CriterionResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a journal holds.
 *
 * @param file    for messages
 * @param entries by student and exercise; the latest of each
 * @param said    what could not be read
 */
public record Recorded(String file, Map<Key, Entry> entries, List<String> said) {

    /** The order of keys is that of the students' ids, then of the exercises'. */
    public record Key(String student, String exercise) implements Comparable<Key> {
        public Key {
            student = Student.composed(student);
        }

        @Override
        public int compareTo(Key other) {
            var order = student.compareTo(other.student);
            return order != 0 ? order : exercise.compareTo(other.exercise);
        }
    }

    /**
     * How far one exercise of one student has come.
     *
     * @param criteria what was judged
     * @param graded   the end; empty when it was interrupted
     */
    public record Entry(String fingerprint, List<CriterionResult> criteria, Optional<Graded> graded) {
        public Entry {
            criteria = List.copyOf(criteria);
        }
    }

    public Recorded {
        entries = new TreeMap<>(entries);
        said = List.copyOf(said);
    }

    /** Reads a journal that nobody may be writing. A last line that is torn off counts as not written. Throws {@link BadFile}. */
    public static Recorded read(Path file) {
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException cause) {
            throw new BadFile(file.toString(), 0, "it can't be read: " + Trouble.why(cause), "Check the path and the permissions");
        }
    }

    static Recorded of(String file, byte[] content) {
        var reader = new JournalReader(file);
        new String(content, 0, whole(content), StandardCharsets.UTF_8).lines().forEach(reader::line);
        return reader.recorded();
    }

    /** The number of bytes up to the last line feed: what comes after it was torn off. */
    static int whole(byte[] content) {
        var end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** How it was graded, if what was handed in and its suite are still the same. */
    public Optional<Graded> graded(String student, String exercise, String fingerprint) {
        return entry(student, exercise, fingerprint).flatMap(Entry::graded);
    }

    /** The criteria that were judged before an interruption, if what was handed in and its suite are still the same. */
    public List<CriterionResult> criteria(String student, String exercise, String fingerprint) {
        return entry(student, exercise, fingerprint).map(Entry::criteria).orElse(List.of());
    }

    /** Every result; what was interrupted is {@link GradeOutcome#NOT_RUN}. Enough for new totals without running code. */
    public List<Graded> results() {
        return entries.entrySet().stream().map(it -> it.getValue().graded().orElseGet(() -> interrupted(it.getKey(), it.getValue()))).toList();
    }

    static Graded interrupted(Key key, Entry entry) {
        return Graded.unjudged(key.student(), key.exercise(), GradeOutcome.NOT_RUN,
                "The grading was interrupted after %d of its criteria: resume it.".formatted(entry.criteria().size()));
    }

    private Optional<Entry> entry(String student, String exercise, String fingerprint) {
        return Optional.ofNullable(entries.get(new Key(student, exercise))).filter(it -> it.fingerprint().equals(fingerprint));
    }
}
