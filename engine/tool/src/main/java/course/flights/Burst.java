package course.flights;

import course.lab.End;
import course.lab.Flight;
import course.lab.Lab;
import course.lab.timeline.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last requests of a lab that belong together: before the first of them nothing was in flight for a while. In one picture with
 * what came minutes earlier they would be too small to be seen.
 *
 * @param flights in the order of arrival
 * @param now     when they were looked at, in the time of their log
 */
public record Burst(List<Flight> flights, Duration now) {

    /** After such a silence a new picture begins. */
    static final Duration SILENCE = Duration.ofSeconds(3);

    public Burst {
        flights = List.copyOf(flights);
    }

    /** The last ones that {@code lab} saw. */
    public static Burst last(Lab lab) {
        return of(lab.flights().all(), lab.flights().age());
    }

    static Burst of(List<Flight> all, Duration now) {
        var burst = new ArrayList<Flight>();
        var busyUntil = Duration.ZERO;
        for (var flight : all) {
            if (flight.arrived().at().compareTo(busyUntil.plus(SILENCE)) > 0) {
                burst.clear();
            }
            burst.add(flight);
            var ended = flight.ended() == null ? now : flight.ended().at();
            busyUntil = ended.compareTo(busyUntil) > 0 ? ended : busyUntil;
        }
        return new Burst(burst, now);
    }

    /** A picture of at most so many: the last ones, those in flight before all others. What is left out is counted. */
    public Timeline timeline(int most) {
        var newestFirst = flights.reversed();
        var shown = Stream.concat(newestFirst.stream().filter(it -> it.end() == End.IN_FLIGHT),
                        newestFirst.stream().filter(it -> it.end() != End.IN_FLIGHT))
                .limit(most).map(Flight::number).toList();
        var picture = Timeline.of(flights.stream().filter(it -> shown.contains(it.number())).toList(), HighWater.of(flights), now);
        var connections = (int) flights.stream().mapToInt(Flight::connection).distinct().count();
        return new Timeline(picture.lanes(), picture.highWater(), connections, flights.size() - picture.lanes().size());
    }
}
