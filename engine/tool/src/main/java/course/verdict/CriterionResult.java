package course.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one criterion.
 *
 * @param order    its place in the check, from 1
 * @param title    what holds when it passes
 * @param code     the diagnosis; null unless it failed
 * @param evidence what was seen
 * @param sentence what that means, in one sentence
 * @param lesson   folder of the lesson that explains it: {@code 08-gather}; null when none does
 * @param section  id of the section there
 * @param heading  title of the section there
 * @param timeline the requests as the server saw them, as JSON; null when there is none
 * @param doubts   why it was tried afresh with more patience, each time it was
 */
public record CriterionResult(int order, String title, int points, State state, @Nullable String code,
                              @Nullable String evidence, @Nullable String sentence, @Nullable String lesson,
                              @Nullable String section, @Nullable String heading, @Nullable String timeline, List<String> doubts) {

    public CriterionResult {
        doubts = List.copyOf(doubts);
    }

    /** Whether it holds. */
    public enum State {
        PASSED,
        FAILED,
        /** Left out, because one it builds on failed. */
        NOT_JUDGED
    }

    public static CriterionResult passed(int order, String title, int points, @Nullable String timeline) {
        return new CriterionResult(order, title, points, State.PASSED, null, null, null, null, null, null, timeline, List.of());
    }

    public static CriterionResult notJudged(int order, String title, int points) {
        return new CriterionResult(order, title, points, State.NOT_JUDGED, null, null, null, null, null, null, null, List.of());
    }

    public CriterionResult doubted(List<String> why) {
        return new CriterionResult(order, title, points, state, code, evidence, sentence, lesson, section, heading, timeline, why);
    }

    public int earned() {
        return state == State.PASSED ? points : 0;
    }
}
