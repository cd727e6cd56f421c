package course.playground;

import course.flights.HighWater;
import course.lab.End;
import course.lab.Flight;
import course.lab.Lab;
import course.lab.timeline.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is new at a lab since it was asked before: requests that came, and those that were still in flight then. Thread-safe. */
final class FreshFlights {

    /** A client has its answer a moment before the server notes the end of the request. */
    private static final Duration MOMENT = Duration.ofMillis(200);

    private final Lab lab;
    private int seen;
    private Set<Integer> unfinished = Set.of();

    FreshFlights(Lab lab) {
        this.lab = lab;
    }

    /** A picture of what is new; its high water is that of these requests. */
    Timeline timeline() {
        var fresh = next();
        return Timeline.of(fresh, HighWater.of(fresh), lab.flights().age());
    }

    /** What is new, in the order of arrival. A request that is still in flight is new once more the next time. */
    synchronized List<Flight> next() {
        lab.flights().await(log -> log.all().stream().noneMatch(FreshFlights::isEnding), MOMENT);
        var fresh = lab.flights().all().stream()
                .filter(flight -> flight.number() > seen || unfinished.contains(flight.number())).toList();
        seen = fresh.stream().mapToInt(Flight::number).reduce(seen, Math::max);
        unfinished = fresh.stream().filter(flight -> flight.end() == End.IN_FLIGHT).map(Flight::number).collect(Collectors.toSet());
        return fresh;
    }

    private static boolean isEnding(Flight flight) {
        return flight.end() == End.IN_FLIGHT && flight.answered() != null;
    }
}
