package course.classroom;

import course.catalog.Exercise;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.gradebook.journal.Journal;
import course.gradebook.journal.Journal.Decided;
import course.gradebook.journal.Recorded.Key;
import course.verdict.CriterionResult;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All results of a grading by student and exercise, the new ones in the journal before anybody sees them. Thread-safe. */
final class Ledger implements AutoCloseable {

    static final String JOURNAL = "journal.jsonl";

    private final Journal journal;
    private final Map<Key, Graded> results = new TreeMap<>();
    private Optional<UncheckedIOException> broken = Optional.empty();

    private Ledger(Journal journal) {
        this.journal = journal;
    }

    /** A partial order keeps the journal whatever it says: what it asks for anew is graded anew, and the rest stays. */
    static Ledger open(Order order) {
        var path = order.out().resolve(JOURNAL);
        return new Ledger(order.fresh() && !order.isPartial() ? Journal.fresh(path) : Journal.resume(path));
    }

    /** What of the journal could not be read. */
    List<String> said() {
        return journal.recorded().said();
    }

    /** What is known from before, if it still holds and needs no second try. */
    Optional<Graded> known(String student, Exercise exercise, String stamp) {
        return journal.recorded().graded(student, exercise.id(), stamp).filter(it -> it.outcome().counts());
    }

    /** Takes over what the journal has already. */
    synchronized void keep(Graded graded) {
        results.put(new Key(graded.student(), graded.exercise()), graded);
    }

    void judged(String student, Exercise exercise, String stamp, CriterionResult result) {
        write(() -> journal.judged(student, exercise.id(), stamp, result));
    }

    void graded(List<Decided> decided) {
        write(() -> journal.graded(decided));
        decided.forEach(it -> keep(it.graded()));
    }

    /** Says why exercises of a student have no grade; the journal is not told, so that they are tried again. */
    void open(String student, List<Exercise> exercises, GradeOutcome outcome, String why) {
        exercises.forEach(it -> keep(Graded.unjudged(student, it.id(), outcome, why)));
    }

    synchronized List<Graded> results() {
        return new ArrayList<>(results.values());
    }

    /** Why the journal can't be written any more; then there is no sense in going on. */
    synchronized Optional<UncheckedIOException> broken() {
        return broken;
    }

    private void write(Runnable line) {
        try {
            line.run();
        } catch (UncheckedIOException full) {
            synchronized (this) {
                broken = broken.or(() -> Optional.of(full));
            }
            throw full;
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
