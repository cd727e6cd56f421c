package course.watch;

import course.catalog.Exercise;
import course.verdict.CriterionResult;
import course.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What is on the screen. */
sealed interface View {
    /** A check runs; so much of it is known. */
    record Checking(Exercise exercise, List<CriterionResult> known) implements View {
        public Checking {
            known = List.copyOf(known);
        }

        Checking with(CriterionResult result) {
            var more = new ArrayList<>(known);
            more.add(result);
            return new Checking(exercise, more);
        }
    }

    /** The verdict, and hints asked for since. */
    record Judged(Exercise exercise, Verdict verdict, List<String> added) implements View {
        Judged with(List<String> more) {
            var all = new ArrayList<>(added);
            all.addAll(more);
            return new Judged(exercise, verdict, all);
        }
    }

    /** All exercises, one chosen, narrowed by what was typed. */
    record Choosing(String typed, int chosen, View under) implements Over {
        private static final int PAGE = 10;

        /** After another key; {@code found} exercises match what was typed. */
        Choosing key(int key, int found) {
            return switch (key) {
                case Keys.UP -> new Choosing(typed, Math.max(0, chosen - 1), under);
                case Keys.DOWN -> new Choosing(typed, Math.max(0, Math.min(found - 1, chosen + 1)), under);
                case Keys.PAGE_UP -> new Choosing(typed, Math.max(0, chosen - PAGE), under);
                case Keys.PAGE_DOWN -> new Choosing(typed, Math.max(0, Math.min(found - 1, chosen + PAGE)), under);
                case Keys.BACKSPACE, '\b' -> new Choosing(typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1), 0, under);
                default -> key >= ' ' ? new Choosing(typed + (char) key, 0, under) : this;
            };
        }

        @Override
        public Choosing over(View other) {
            return new Choosing(typed, chosen, other);
        }
    }

    /** Every exercise is judged; so many verdicts are there. */
    record CheckingAll(List<Verdict> verdicts) implements View {}

    /** A question to answer with y or n before the stub is put back. */
    record Resetting(View under) implements Over {
        @Override
        public Resetting over(View other) {
            return new Resetting(other);
        }
    }

    /** Something to say, until the next key. */
    record Saying(List<String> lines, View under) implements View {}

    /** A view the learner is busy with: a verdict that comes meanwhile stays under it. */
    sealed interface Over extends View {
        View under();

        Over over(View other);
    }

    /** The same view after another verdict of a check of all, which it may show, or cover. */
    default View with(CheckingAll all) {
        return switch (this) {
            case CheckingAll _ -> all;
            case Over busy -> busy.over(busy.under().with(all));
            case Saying(var lines, var under) -> new Saying(lines, under.with(all));
            case Checking _, Judged _ -> this;
        };
    }

    /** The view to go on with when {@code next} has come up. */
    default View after(View next) {
        return this instanceof Over busy ? busy.over(next) : next;
    }
}
