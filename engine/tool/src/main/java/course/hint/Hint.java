package course.hint;

import java.util.List;

/** What to show when a hint is asked for. */
public sealed interface Hint {
    /** The hint that fits the last diagnosis; the ladder is not touched. */
    record ForDiagnosis(Step step) implements Hint {}

    /** Step {@code number} of {@code count}. */
    record OfLadder(Step step, int number, int count) implements Hint {}

    /** Every step was shown before; here they are again. */
    record AllSeen(List<Step> steps) implements Hint {
        public AllSeen {
            steps = List.copyOf(steps);
        }
    }
}
