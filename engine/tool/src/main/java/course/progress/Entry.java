package course.progress;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;

/**
 * What is remembered of one exercise.
 *
 * @param state    a pass stays a pass, whatever later checks say, until the exercise is reset
 * @param restarted whether it was reset after a pass, and not passed again since
 * @param last     code of the last verdict, {@code SEQUENTIAL} or {@code PASS}; empty before the first check
 * @param when     of the last change
 * @param hints    how many steps of the hint ladder were shown
 * @param diagnosed codes whose own hint was shown
 * @param asked    whether the solution was asked for once since the exercise is open
 * @param others   what a newer version of the tool wrote and this one keeps
 */
public record Entry(
        State state,
        boolean restarted,
        String last,
        Instant when,
        int hints,
        Set<String> diagnosed,
        boolean asked,
        Map<String, String> others) {

    /** Never checked, nothing shown. */
    public static final Entry NEW =
            new Entry(State.OPEN, false, "", Instant.EPOCH, 0, Set.of(), false, Map.of());

    public Entry {
        diagnosed = Set.copyOf(diagnosed);
        others = Map.copyOf(others);
    }

    public boolean passed() {
        return state == State.PASSED;
    }

    /** After a verdict with this code. */
    Entry judged(String code, Instant now) {
        var pass = code.equals("PASS");
        return new Entry(pass ? State.PASSED : state, restarted && !pass, code, now, hints, diagnosed, asked && !pass,
                others);
    }

    /** After a reset: open again, hints start over. */
    Entry reset(Instant now) {
        return new Entry(State.OPEN, restarted || passed(), "", now, 0, Set.of(), false, others);
    }

    Entry hinted(int steps, Instant now) {
        return new Entry(state, restarted, last, now, Math.max(hints, steps), diagnosed, asked, others);
    }

    Entry diagnosed(String code, Instant now) {
        var codes = new LinkedHashSet<>(diagnosed);
        codes.add(code);
        return new Entry(state, restarted, last, now, hints, codes, asked, others);
    }

    Entry asked(Instant now) {
        return new Entry(state, restarted, last, now, hints, diagnosed, !passed(), others);
    }

    /** Two machines' memories of one exercise: a pass wins over an attempt; over a reset, the later one does. */
    Entry merged(Entry other) {
        var later = other.when.isAfter(when) ? other : this;
        var earlier = later == this ? other : this;
        var state = earlier.passed() && !later.restarted ? State.PASSED : later.state;
        var codes = new LinkedHashSet<>(earlier.diagnosed);
        codes.addAll(later.diagnosed);
        var all = new TreeMap<>(earlier.others);
        all.putAll(later.others);
        var restarted = state == State.OPEN && later.restarted;
        return new Entry(state, restarted, later.last, later.when, later.hints, codes, later.asked
                && state == State.OPEN, all);
    }
}
