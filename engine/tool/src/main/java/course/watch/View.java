package course.watch;

import course.catalog.Exercise;
import course.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What is on the screen. */
sealed interface View {
    /** A check runs; so much of it is known. */
    record Checking(Exercise exercise, int judged) implements View {}

    /** The verdict, and hints asked for since. */
    record Judged(Exercise exercise, Verdict verdict, List<String> added) implements View {
        Judged with(List<String> more) {
            var all = new ArrayList<>(added);
            all.addAll(more);
            return new Judged(exercise, verdict, all);
        }
    }

    /** All exercises, one chosen, narrowed by what was typed. */
    record Choosing(String typed, int chosen) implements View {}

    /** Every exercise is judged; so many verdicts are there. */
    record CheckingAll(List<Verdict> verdicts) implements View {}

    /** A question to answer with y or n before the stub is put back. */
    record Resetting(View before) implements View {}

    /** Something to say, until the next key. */
    record Saying(List<String> lines, View before) implements View {}
}
