package course.watch;

import course.verdict.CriterionResult;
import course.verdict.Verdict;

/** What can happen while watching. */
sealed interface Event {
    /** The learner's file, or one beside it, was saved. */
    record Saved() implements Event {}

    /** A key was pressed: a letter, or one of {@link Keys}. */
    record Key(int key) implements Event {}

    /** A line was typed where keys can't be read one by one. */
    record Typed(String line) implements Event {}

    /** The window has another size. */
    record Resized() implements Event {}

    /** A criterion of the running check was judged. */
    record Criterion(CriterionResult result) implements Event {}

    /** The running check is over. */
    record Judged(Verdict verdict) implements Event {}

    /** One of the checks of all exercises is over. */
    record JudgedOfAll(Verdict verdict) implements Event {}

    /** The judge broke. */
    record Broke(Throwable why) implements Event {}

    /** The terminal is gone. */
    record Closed() implements Event {}
}
