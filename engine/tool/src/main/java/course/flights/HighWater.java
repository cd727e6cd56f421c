package course.flights;

import course.lab.Flight;
import java.util.List;
import java.util.TreeMap;

/** How many requests were in flight at one time, among some of a log: the log's own mark is that of all of them. */
public final class HighWater {

    private HighWater() {}

    /** The most of {@code flights} that were in flight at one time; they are of one log. */
    public static int of(List<Flight> flights) {
        var steps = new TreeMap<Integer, Integer>();
        for (var flight : flights) {
            steps.put(flight.arrived().sequence(), 1);
            var left = flight.answered() == null ? flight.ended() : flight.answered();
            if (left != null) {
                steps.put(left.sequence(), -1);
            }
        }
        var inFlight = 0;
        var most = 0;
        for (var step : steps.values()) {
            inFlight += step;
            most = Math.max(most, inFlight);
        }
        return most;
    }
}
