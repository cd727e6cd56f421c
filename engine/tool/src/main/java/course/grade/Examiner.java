package course.grade;

import course.catalog.Exercise;
import course.grade.intake.Handed;
import course.grade.isolate.IsolationReport;
import course.verdict.CriterionResult;
import java.util.SequencedMap;

/** Compiles, lints and judges what students handed in, apart from this process and from each other. Thread-safe. */
public interface Examiner extends AutoCloseable {

    /** How many students it examines at a time; one more waits for its turn. */
    int jobs();

    /** How students' code is kept apart, as the self-test found it; belongs into every report. */
    IsolationReport isolation();

    /**
     * Examines exercises of one student, one after the other, and tells the observer what comes of each. Returns when all are examined.
     *
     * @param sources what was handed in, by exercise, in the order in which they are judged
     * @throws InterruptedException when the caller is interrupted: what runs is killed first; exercises not told yet were not graded
     */
    void examine(String student, SequencedMap<Exercise, Handed.Text> sources, Observer observer) throws InterruptedException;

    @Override
    void close();

    /** Is told results as they come, on the thread that called {@code examine}. */
    interface Observer {

        /** A criterion has ended; before its exercise is graded. */
        void judged(Exercise exercise, CriterionResult result);

        /** An exercise has its grade. A source that does not compile, was refused or too much has one as well. */
        void graded(Exercise exercise, Graded graded);
    }
}
