package course.judge;

import course.catalog.Exercise;
import course.original.Originals;
import course.progress.Progress;
import course.verdict.Outcome;
import course.verdict.Verdict;

/** Judges what the learner has written, and remembers the verdict. */
public final class Desk {

    private final Judge judge;
    private final Originals originals;
    private final Progress progress;

    public Desk(Judge judge, Originals originals, Progress progress) {
        this.judge = judge;
        this.originals = originals;
        this.progress = progress;
    }

    /** Judges the learner's file as it is now. A changed suite judges nothing. */
    public Verdict check(Exercise exercise, Onlooker onlooker) {
        var verdict = verdict(exercise, onlooker);
        progress.judged(exercise.id(), verdict.code());
        return verdict;
    }

    /** Judges the reference solution, for who wants to see how its requests fly; nothing is remembered. */
    public Verdict reference(Exercise exercise) {
        return judge.judge(exercise, judge.solution(exercise, exercise.solution()), _ -> {});
    }

    private Verdict verdict(Exercise exercise, Onlooker onlooker) {
        var tampered = originals.tampered(exercise);
        if (!tampered.isEmpty()) {
            return Verdict.unjudged(exercise.id(), Outcome.TAMPERED, "TAMPERED",
                    "%s is not as published, so nothing was judged. ./course reset %s --suite puts it back and keeps yours."
                            .formatted(exercise.folder().relativize(tampered.getFirst()).toString().replace('\\', '/'), exercise.id()));
        }
        var subject = judge.learners(exercise);
        return subject.map(written -> judge.judge(exercise, written, onlooker))
                .orElseGet(() -> Verdict.unjudged(exercise.id(), Outcome.COMPILE_ERROR, "NO_SOURCE",
                        "%s is gone. ./course reset %s puts the stub there. What an earlier reset overwrote comes back with ./course undo %s."
                                .formatted(exercise.file().getFileName(), exercise.id(), exercise.id())));
    }
}
