package course.serve.run;

import course.flights.News;
import course.flights.Summary;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what was told of flights, for a run that does not come to sum up itself. */
final class Tally {

    private final Map<Integer, News> labs = new HashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();

    void add(Event.Flights flights) {
        labs.put(flights.lab(), flights.news());
        flights.news().flights().stream().filter(bar -> bar.ended() != null && bar.status() > 0)
                .forEach(bar -> statuses.put(flights.lab() + "/" + bar.n(), bar.status()));
    }

    Summary summary() {
        var counts = new TreeMap<Integer, Integer>();
        statuses.values().forEach(status -> counts.merge(status, 1, Integer::sum));
        return new Summary(
                labs.values().stream().mapToInt(News::requests).sum(),
                labs.values().stream().mapToInt(News::highWater).max().orElse(0),
                labs.values().stream().mapToInt(News::connections).sum(), counts);
    }
}
