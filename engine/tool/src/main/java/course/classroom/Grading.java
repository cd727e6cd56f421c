package course.classroom;

import course.catalog.Exercise;
import course.grade.Examiner;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.intake.Handed;
import course.grade.intake.Intake;
import course.grade.intake.Manifest;
import course.gradebook.Gradebook;
import course.gradebook.Occasion;
import course.gradebook.folder.Outputs;
import course.gradebook.journal.Journal.Decided;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Grades a class by a plan. What is known from before and still holds is kept, the rest is examined, and each criterion is in the journal
 * before the next one begins. The same submissions make the same gradebook, apart from times.
 */
public final class Grading {

    private static final String NOTHING = "Nothing was handed in.";

    private final Plan plan;
    private final Examiner examiner;
    private final InstantSource clock;
    private final Manifest manifest;
    private final Stamps stamps;
    private final List<String> said = new ArrayList<>();
    private final List<Work> work = new ArrayList<>();
    private final AtomicReference<@Nullable Crew> crew = new AtomicReference<>();
    private volatile boolean stopped;
    private int known;
    private int missing;

    /**
     * What came of it.
     *
     * @param stopped  whether it was stopped before all was examined
     * @param progress at the end
     */
    public record Result(Gradebook book, Occasion occasion, Progress progress, boolean stopped) {}

    public Grading(Plan plan, Examiner examiner, InstantSource clock) {
        this.plan = plan;
        this.examiner = examiner;
        this.clock = clock;
        this.manifest = Manifest.of(plan.catalog());
        this.stamps = new Stamps(plan.catalog(), examiner.isolation().level(), Engine.fingerprint());
    }

    /**
     * Grades, and writes everything into the folder that the plan names. Throws {@link course.gradebook.BadFile} for a journal that can't be
     * used, and {@link java.io.UncheckedIOException} when the disk is full; then the journal has all that was graded.
     */
    public Result run(Watcher watcher) throws IOException {
        try (var ledger = Ledger.open(plan.order())) {
            said.addAll(ledger.said());
            plan.students().forEach(student -> look(student, ledger));
            var pace = new Pace(progress -> told(progress, ledger, watcher), clock,
                    work.stream().mapToInt(it -> it.exercises().size()).sum(), known, missing);
            var busy = new Crew(examiner, manifest, stamps, ledger, pace);
            crew.set(busy);
            if (stopped) {
                busy.stop();
            }
            busy.examine(work);
            if (ledger.broken().isPresent()) {
                throw ledger.broken().get();
            }
            return written(ledger.results(), pace);
        }
    }

    /** Ends {@link #run} early: it still writes down what there is. Does not wait for that. */
    public void stop() {
        stopped = true;
        var busy = crew.get();
        if (busy != null) {
            busy.stop();
        }
    }

    private void told(Progress progress, Ledger ledger, Watcher watcher) {
        progress.last().map(Graded::student).ifPresent(student -> soFar(student, ledger));
        watcher.told(progress);
    }

    /** Writes what belongs to one student while the grading goes on, for who may not be given the time to see its end. */
    private void soFar(String student, Ledger ledger) {
        var results = ledger.results().stream().filter(it -> it.student().equals(student)).toList();
        var book = Gradebook.of(plan.assignment(), plan.roster(), results);
        try {
            for (var row : book.everybody()) {
                if (row.student().id().equals(student)) {
                    new Outputs(plan.order().out()).student(row, occasion());
                }
            }
        } catch (IOException _) {
            // the journal has it; what keeps these files from being written is told when all of them are
        }
    }

    private Occasion occasion() {
        return new Occasion(plan.order().title(), clock.instant(), plan.order().published(), List.of(examiner.isolation()));
    }

    private Result written(List<Graded> results, Pace pace) throws IOException {
        var order = plan.order();
        var notes = new ArrayList<>(plan.said());
        notes.addAll(said);
        var kept = new Kept(order.title(), order.shard().text(), plan.exercises().stream().map(Exercise::id).toList(),
                plan.everybody().students(), Kept.plain(examiner.isolation()), notes);
        kept.write(order.out());
        var book = Gradebook.of(plan.assignment(), plan.roster(), results).saying(notes);
        var occasion = occasion();
        new Outputs(order.out()).write(book, occasion);
        return new Result(book, occasion, pace.now(Optional.empty()), stopped || Thread.currentThread().isInterrupted());
    }

    /** Decides what is known, what needs no examiner, and what is left to do. */
    private void look(String student, Ledger ledger) {
        var paths = plan.handins().getOrDefault(student, List.of());
        if (paths.size() > 1) {
            ledger.open(student, plan.exercises(), GradeOutcome.NOT_RUN, "Handed in more than once: %s. Keep one of them.".formatted(Plan.names(paths)));
            return;
        }
        var handed = paths.isEmpty() ? Map.<String, Handed>of() : handed(paths.getFirst());
        var wanted = new ArrayList<Exercise>();
        var decided = new ArrayList<Decided>();
        for (var exercise : plan.exercises()) {
            var file = handed.getOrDefault(exercise.id(), new Handed.Missing());
            var stamp = stamps.of(exercise, file);
            var again = plan.order().fresh() && plan.wants(student);
            var before = again ? Optional.<Graded>empty() : ledger.known(student, exercise, stamp);
            if (before.isPresent()) {
                ledger.keep(before.get());
                known++;
            } else if (plan.wants(student)) {
                switch (file) {
                    case Handed.Text _ -> wanted.add(exercise);
                    case Handed.Missing _ -> decided.add(new Decided(stamp, Graded.unjudged(student, exercise.id(), GradeOutcome.MISSING, NOTHING)));
                    case Handed.Rejected(var why) -> decided.add(new Decided(stamp,
                            Graded.unjudged(student, exercise.id(), GradeOutcome.REJECTED, why)));
                }
            }
        }
        missing += decided.size();
        ledger.graded(decided);
        if (!wanted.isEmpty()) {
            work.add(new Work(student, paths.getFirst(), wanted));
        }
    }

    private Map<String, Handed> handed(Path path) {
        var submission = Intake.read(path, manifest);
        submission.notes().forEach(it -> said.add("%s: %s".formatted(submission.student(), it)));
        return submission.files();
    }
}
