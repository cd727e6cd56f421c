package course.classroom;

import course.catalog.Exercise;
import course.grade.Examiner;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.intake.Handed;
import course.grade.intake.Intake;
import course.grade.intake.Manifest;
import course.gradebook.journal.Journal.Decided;
import course.verdict.CriterionResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Has the work done, as much at a time as the examiner can, until nothing is left or somebody stops it. */
final class Crew {

    private final Examiner examiner;
    private final Manifest manifest;
    private final Stamps stamps;
    private final Ledger ledger;
    private final Pace pace;
    private final ExecutorService threads;

    Crew(Examiner examiner, Manifest manifest, Stamps stamps, Ledger ledger, Pace pace) {
        this.examiner = examiner;
        this.manifest = manifest;
        this.stamps = stamps;
        this.ledger = ledger;
        this.pace = pace;
        this.threads = Executors.newFixedThreadPool(Math.max(1, examiner.jobs()), Thread.ofPlatform().daemon().name("grading-", 0).factory());
    }

    /** Returns when all is done or stopped. When this thread is interrupted it stops the work, waits for its end and keeps the interrupt. */
    void examine(List<Work> work) {
        var queue = new ConcurrentLinkedQueue<>(Work.spread(work, examiner.jobs()));
        try {
            for (var job = 0; job < examiner.jobs(); job++) {
                threads.execute(() -> drain(queue));
            }
        } catch (RejectedExecutionException _) {
            // stopped before it began
        }
        threads.shutdown();
        awaitEnd();
    }

    private void awaitEnd() {
        var interrupted = false;
        for (var over = false; !over;) {
            try {
                over = threads.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException _) {
                interrupted = true;
                stop();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends what runs; what is not graded yet stays ungraded. */
    void stop() {
        threads.shutdownNow();
    }

    private void drain(Queue<Work> queue) {
        try {
            for (var next = queue.poll(); next != null && ledger.broken().isEmpty() && !Thread.currentThread().isInterrupted(); next = queue.poll()) {
                examine(next);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (ledger.broken().isPresent()) {
            stop();
        }
    }

    /** What is read here is what is graded and what its stamp is made of, even if it has changed since it was looked at. */
    private void examine(Work work) throws InterruptedException {
        var handed = Intake.read(work.handin(), manifest).files();
        var sources = new LinkedHashMap<Exercise, Handed.Text>();
        var stamped = new HashMap<Exercise, String>();
        for (var exercise : work.exercises()) {
            if (handed.get(exercise.id()) instanceof Handed.Text text) {
                sources.put(exercise, text);
                stamped.put(exercise, stamps.of(exercise, text));
            }
        }
        var told = new HashSet<Exercise>();
        try {
            examiner.examine(work.student(), sources, new Writing(work.student(), stamped, told));
        } catch (RuntimeException failure) {
            if (ledger.broken().isEmpty()) {
                ledger.open(work.student(), sources.keySet().stream().filter(it -> !told.contains(it)).toList(), GradeOutcome.GRADER_ERROR,
                        "The grader failed: %s".formatted(failure));
            }
        }
    }

    /** Writes down what an examiner says. */
    private final class Writing implements Examiner.Observer {
        private final String student;
        private final Map<Exercise, String> stamped;
        private final Set<Exercise> told;

        Writing(String student, Map<Exercise, String> stamped, Set<Exercise> told) {
            this.student = student;
            this.stamped = stamped;
            this.told = told;
        }

        @Override
        public void judged(Exercise exercise, CriterionResult result) {
            ledger.judged(student, exercise, stamped.get(exercise), result);
        }

        @Override
        public void graded(Exercise exercise, Graded graded) {
            ledger.graded(List.of(new Decided(stamped.get(exercise), graded)));
            told.add(exercise);
            pace.examined(graded);
        }
    }
}
