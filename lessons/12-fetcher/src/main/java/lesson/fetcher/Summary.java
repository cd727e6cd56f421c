package lesson.fetcher;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run in four numbers: what came, what was refused with which status, and what broke. */
record Summary(int addresses, int pages, SortedMap<Integer, Integer> refused, int broken) {

    // tag::of[]
    static Summary of(List<Outcome> outcomes) {
        var pages = 0;
        var broken = 0;
        var refused = new TreeMap<Integer, Integer>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case Outcome.Page _ -> pages++;
                case Outcome.Refused(_, var status) -> refused.merge(status, 1, Integer::sum);
                case Outcome.Broken _ -> broken++;
            }
        }
        return new Summary(outcomes.size(), pages, refused, broken);
    }
    // end::of[]

    @Override
    public String toString() {
        return "%,d addresses: %,d pages, refused %s, broken %d".formatted(addresses, pages, refused, broken);
    }
}
