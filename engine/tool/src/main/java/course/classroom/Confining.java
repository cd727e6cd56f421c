package course.classroom;

import course.catalog.Exercise;
import course.grade.Examiner;
import course.grade.examine.ConfinedExaminer;
import course.grade.intake.Handed;
import course.grade.isolate.Isolation;
import course.grade.isolate.IsolationReport;
import course.grade.workshop.Claim;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** An examiner with the walls it needs and a workshop that no other grading uses at the same time. */
final class Confining implements Examiner {

    private final Isolation isolation;
    private final Claim claim;
    private final ConfinedExaminer examiner;

    private Confining(Isolation isolation, Claim claim, ConfinedExaminer examiner) {
        this.isolation = isolation;
        this.claim = claim;
        this.examiner = examiner;
    }

    static Examiner open(Path home, Path memory, int jobs, Consumer<IsolationReport> look) {
        var isolation = Isolation.strongest();
        try {
            look.accept(isolation.report());
            return open(home, Claim.first(memory), jobs, isolation);
        } catch (RuntimeException failure) {
            isolation.close();
            throw failure;
        }
    }

    private static Examiner open(Path home, Claim claim, int jobs, Isolation isolation) {
        try {
            return new Confining(isolation, claim, ConfinedExaminer.open(isolation, home, claim.folder(),
                    jobs == 0 ? ConfinedExaminer.usualJobs() : jobs));
        } catch (RuntimeException failure) {
            claim.close();
            throw failure;
        }
    }

    @Override
    public int jobs() {
        return examiner.jobs();
    }

    @Override
    public IsolationReport isolation() {
        return examiner.isolation();
    }

    @Override
    public void examine(String student, SequencedMap<Exercise, Handed.Text> sources, Observer observer) throws InterruptedException {
        examiner.examine(student, sources, observer);
    }

    @Override
    public void close() {
        try (isolation; claim) {
            examiner.close();
        }
    }
}
