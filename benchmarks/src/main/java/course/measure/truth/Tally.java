package course.measure.truth;

import course.verify.Load;
import course.verify.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted of one exercise.
 *
 * @param fingerprint of all that the verdicts rest on
 * @param loads       under each load
 * @param lies        each verdict that was not the one known beforehand, in a sentence
 */
record Tally(String fingerprint, Map<Load, Count> loads, List<String> lies) {

    /**
     * @param rounds   how often the whole table was judged
     * @param verdicts how many verdicts that made
     * @param doubts   how many of them needed more than short patience
     */
    record Count(int rounds, int verdicts, int doubts) {

        static final Count NONE = new Count(0, 0, 0);

        Count and(List<Row> round) {
            return new Count(rounds + 1, verdicts + round.size(),
                    doubts + (int) round.stream().filter(row -> !row.doubts().isEmpty()).count());
        }
    }

    Tally {
        loads = Map.copyOf(loads);
        lies = List.copyOf(lies);
    }

    static Tally none(String fingerprint) {
        return new Tally(fingerprint, Map.of(), List.of());
    }

    Count of(Load load) {
        return loads.getOrDefault(load, Count.NONE);
    }

    Tally and(Load load, List<Row> round) {
        var more = new TreeMap<>(loads);
        more.put(load, of(load).and(round));
        var told = new ArrayList<>(lies);
        round.stream().filter(row -> !row.isTrue()).forEach(row -> told.add("%s: %s".formatted(load, row.says())));
        return new Tally(fingerprint, more, told);
    }

    int verdicts() {
        return loads.values().stream().mapToInt(Count::verdicts).sum();
    }
}
