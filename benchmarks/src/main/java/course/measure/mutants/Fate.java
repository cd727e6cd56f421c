package course.measure.mutants;

import course.verdict.Verdict;

/** What became of a mutant. */
enum Fate {
    /** A criterion failed, or the program ended. */
    KILLED,
    /** It never came back: the suite said so, or the ceiling did. */
    TIMED_OUT,
    /** Every criterion holds. */
    SURVIVED,
    /** No compiler could have written it, so nobody can hand it in. */
    IMPOSSIBLE;

    static Fate of(Verdict verdict) {
        return switch (verdict.outcome()) {
            case PASS -> SURVIVED;
            case FAIL -> KILLED;
            case TIMEOUT -> TIMED_OUT;
            case NO_TESTS, COMPILE_ERROR, TAMPERED -> throw new IllegalStateException(
                    "a mutant of %s was not judged: %s %s".formatted(verdict.exercise(), verdict.code(), verdict.says()));
        };
    }
}
