package course.measure.fanout;

import course.measure.result.CannotMeasure;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is measured of all that could be: who takes part, and in what. */
record Choice(List<Contestant> contestants, List<Scenario> scenarios) {

    Choice {
        contestants = List.copyOf(contestants);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Reads words such as {@code aiohttp}, {@code 1000}, {@code 20ms} and {@code http1}. Words of one kind add up; a kind without
     * a word stays whole.
     */
    static Choice of(List<String> words) throws CannotMeasure {
        var contestants = Contestant.all();
        var scenarios = Scenario.all();
        var known = Stream.concat(contestants.stream().map(Contestant::word),
                scenarios.stream().map(Scenario::words).flatMap(List::stream)).distinct().toList();
        for (var word : words) {
            if (!known.contains(word)) {
                throw new CannotMeasure("'%s' chooses nothing of it. There are: %s".formatted(word, String.join(", ", known)));
            }
        }
        return new Choice(kept(contestants, Contestant::word, words),
                kept(kept(kept(scenarios, word(0), words), word(1), words), word(2), words));
    }

    private static Function<Scenario, String> word(int place) {
        return scenario -> scenario.words().get(place);
    }

    private static <T> List<T> kept(List<T> all, Function<T, String> word, List<String> words) {
        var wanted = all.stream().map(word).filter(words::contains).collect(Collectors.toSet());
        return wanted.isEmpty() ? all : all.stream().filter(each -> wanted.contains(word.apply(each))).toList();
    }
}
