package course.gradebook.journal;

import course.gradebook.BadFile;
import course.gradebook.journal.Recorded.Entry;
import course.gradebook.journal.Recorded.Key;
import course.verdict.CriterionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Reads a journal line by line; one that can't be read is said and passed over, the others stay. */
final class JournalReader {
    private final String file;
    private final Map<Key, Entry> entries = new HashMap<>();
    private final List<String> said = new ArrayList<>();
    private int number;

    JournalReader(String file) {
        this.file = file;
    }

    void line(String text) {
        number++;
        try {
            switch (Line.of(text)) {
                case null -> damaged();
                case Line.Begun(var version) -> check(version);
                case Line.Criterion criterion -> judged(criterion);
                case Line.Done(var fingerprint, var graded) -> entries.put(new Key(graded.student(), graded.exercise()),
                        new Entry(fingerprint, graded.criteria(), Optional.of(graded)));
            }
        } catch (JacksonException _) {
            damaged();
        }
    }

    private void damaged() {
        said.add("%s:%d: this line is damaged and was passed over; what it held will be graded again.".formatted(file, number));
    }

    Recorded recorded() {
        return new Recorded(file, entries, said);
    }

    private void check(int version) {
        if (version > Line.VERSION) {
            throw new BadFile(file, number, "it was written by a newer version of the course, %d instead of %d".formatted(version, Line.VERSION),
                    "Use that version, or begin anew with --fresh");
        }
    }

    /** A criterion of another submission or suite, or one judged before, begins a new entry. */
    private void judged(Line.Criterion line) {
        var key = new Key(line.student(), line.exercise());
        var before = entries.get(key);
        var goesOn = before != null && before.graded().isEmpty() && before.fingerprint().equals(line.fingerprint())
                && before.criteria().stream().allMatch(it -> it.order() < line.result().order());
        var criteria = new ArrayList<CriterionResult>(goesOn ? before.criteria() : List.of());
        criteria.add(line.result());
        entries.put(key, new Entry(line.fingerprint(), criteria, Optional.empty()));
    }
}
