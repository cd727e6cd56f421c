package course.classroom;

import course.catalog.Exercise;
import course.check.Diagnosis;
import course.grade.Examiner;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.intake.Handed;
import course.grade.isolate.Claim;
import course.grade.isolate.IsolationReport;
import course.grade.isolate.Level;
import course.grade.isolate.Proof;
import course.gradebook.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Judges by a word of the source: {@code right}, {@code half}, {@code broken} for the grader's failure, {@code waits} until it is killed. */
public final class FakeExaminer implements Examiner {

    private final Level level;
    private final List<String> examined = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Map<String, String>> beside = new ConcurrentHashMap<>();
    private final CountDownLatch waiting = new CountDownLatch(1);

    public FakeExaminer(Level level) {
        this.level = level;
    }

    @Override
    public int jobs() {
        return 2;
    }

    @Override
    public IsolationReport isolation() {
        return new IsolationReport(level, "a user of its own", List.of(new Proof(Claim.LAB, true, "seen")), List.of());
    }

    /** {@code ada gather/in-order}: what it was asked to examine. */
    public List<String> examined() {
        return List.copyOf(examined);
    }

    /** What lay beside each, when it was examined last. */
    Map<String, Map<String, String>> beside() {
        return Map.copyOf(beside);
    }

    /** Returns when some code waits. */
    void awaitWaiting() throws InterruptedException {
        waiting.await();
    }

    @Override
    public void examine(String student, SequencedMap<Exercise, Handed.Text> sources, Observer observer) throws InterruptedException {
        for (var source : sources.entrySet()) {
            examined.add(student + " " + source.getKey().id());
            beside.put(student + " " + source.getKey().id(), source.getValue().beside().texts());
            var graded = graded(student, source.getKey().id(), source.getValue().text());
            graded.criteria().forEach(it -> observer.judged(source.getKey(), it));
            observer.graded(source.getKey(), graded);
        }
    }

    private Graded graded(String student, String exercise, String source) throws InterruptedException {
        if (source.contains("waits")) {
            waiting.countDown();
            new CountDownLatch(1).await();
        }
        if (source.contains("broken")) {
            throw new IllegalStateException("no worker");
        }
        return source.contains("right") ? Sample.passed(student, exercise)
                : source.contains("half") ? Sample.half(student, exercise, Diagnosis.SEQUENTIAL, "1 of 10 requests was in flight")
                : Graded.unjudged(student, exercise, GradeOutcome.COMPILE_ERROR, "InOrder.java:1: ';' expected");
    }

    @Override
    public void close() {}
}
