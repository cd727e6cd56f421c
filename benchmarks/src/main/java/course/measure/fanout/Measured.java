package course.measure.fanout;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** A scenario, and the rounds of everybody who took part. */
record Measured(Scenario scenario, Map<Contestant, List<Round>> rounds) {

    /** The median of a figure over a contestant's rounds. */
    double median(Contestant contestant, ToDoubleFunction<Round> figure) {
        var sorted = rounds.get(contestant).stream().mapToDouble(figure).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    double perSecond(Contestant contestant) {
        return Math.rint(median(contestant, round -> scenario.requests() / round.asked().seconds()));
    }

    /** What the best of the ways in Python does in a second; empty when none took part. */
    OptionalDouble bestOfPython() {
        return rounds.keySet().stream().filter(PythonContestant.class::isInstance).mapToDouble(this::perSecond).max();
    }

    int errors(Contestant contestant) {
        return rounds.get(contestant).stream().mapToInt(round -> round.asked().errors()).sum();
    }

    /** Whether the system told how much memory each round took. */
    boolean knowsMemory() {
        return rounds.values().stream().flatMap(List::stream).allMatch(round -> round.megabytes().isPresent());
    }
}
