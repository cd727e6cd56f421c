package course.measure.loop;

import course.verify.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What a round saves, in an order by chance. */
record Draw(List<Case> cases, RandomGenerator dice) {

    /** So many right answers of each exercise, and so many wrong ones. */
    static final int OF_A_SORT = 2;

    Draw {
        cases = List.copyOf(cases);
    }

    /** A few of each exercise, and all that is unusual, which is little. */
    List<Case> some() {
        var drawn = all().stream()
                .collect(Collectors.groupingBy(what -> what.exercise().id() + Sort.of(what), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(Entry::getValue)
                .flatMap(same -> same.stream().limit(Sort.of(same.getFirst()) == Sort.UNUSUAL ? same.size() : OF_A_SORT))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(drawn, dice);
        return drawn;
    }

    /** Everything. */
    List<Case> all() {
        var all = new ArrayList<>(cases);
        Collections.shuffle(all, dice);
        return all;
    }
}
