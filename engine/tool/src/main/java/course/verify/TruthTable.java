package course.verify;

import course.catalog.Exercise;
import course.catalog.WrongSolution;
import course.grade.Examiner;
import course.judge.Judge;
import course.judge.Subject;
import course.original.MissingOriginal;
import course.original.Originals;
import course.verdict.Verdict;
import course.verify.Case.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Judges everything whose verdict is known beforehand: the stub fails on its to-do, the solution and every alternative pass,
 * every wrong solution is refused with its own diagnosis.
 */
public final class TruthTable {

    private final Judge judge;
    private final Originals originals;
    private final Function<Case, Verdict> verdicts;
    private final Function<WrongSolution, String> expected;

    /** A table judged as learners are. */
    public TruthTable(Judge judge, Originals originals) {
        this(judge, originals, what -> judge.judge(what.exercise(), what.subject(), _ -> {}), WrongSolution::expected);
    }

    private TruthTable(Judge judge, Originals originals, Function<Case, Verdict> verdicts, Function<WrongSolution, String> expected) {
        this.judge = judge;
        this.originals = originals;
        this.verdicts = verdicts;
        this.expected = expected;
    }

    /**
     * A table judged as grades are: what differs from the verdict a learner gets is a defect of the grader, unless the wrong solution says
     * that the walls end it.
     */
    public static TruthTable graded(Judge judge, Originals originals, Examiner examiner) {
        return new TruthTable(judge, originals, new GradedVerdicts(examiner), WrongSolution::graded);
    }

    /** The rows of one exercise, not judged yet. */
    public List<Case> cases(Exercise exercise) {
        var cases = new ArrayList<Case>();
        cases.add(new Case(exercise, Kind.STUB, "stub", "TODO",
                new Subject(stub(exercise), List.of(exercise.folder().resolve("src/main/java")))));
        cases.add(new Case(exercise, Kind.SOLUTION, "solution", "PASS", judge.solution(exercise, exercise.solution())));
        exercise.alternatives().forEach(it ->
                cases.add(new Case(exercise, Kind.ALTERNATIVE, it.name(), "PASS", judge.solution(exercise, it.file()))));
        exercise.wrongSolutions().forEach(it ->
                cases.add(new Case(exercise, Kind.WRONG, it.name(), expected.apply(it), judge.solution(exercise, it.file()))));
        return cases;
    }

    /** As published; as it is now when it is not published yet, which the content rules complain of. */
    private String stub(Exercise exercise) {
        try {
            return originals.of(exercise);
        } catch (MissingOriginal unlocked) {
            return judge.learners(exercise).map(Subject::text).orElse("");
        }
    }

    public Row judge(Case what) {
        var begin = System.nanoTime();
        var verdict = verdicts.apply(what);
        return new Row(what, verdict, Duration.ofNanos(System.nanoTime() - begin));
    }
}
