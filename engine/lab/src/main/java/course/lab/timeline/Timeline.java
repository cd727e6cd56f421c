package course.lab.timeline;

import course.lab.Flight;
import course.lab.FlightLog;
import course.lab.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of requests in flight: a lane for each, in the order of arrival.
 *
 * @param highWater   the most that were in flight at one time
 * @param connections over how many TCP connections they came
 * @param left        how many more requests there were than {@link #MOST_LANES}
 */
public record Timeline(List<Lane> lanes, int highWater, int connections, int left) {

    /** More lanes than this make no picture. */
    public static final int MOST_LANES = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Timeline {
        lanes = List.copyOf(lanes);
    }

    /** What {@code log} holds now. */
    public static Timeline of(FlightLog log) {
        return of(log.all(), log.highWater(), log.age());
    }

    /** A picture of some flights, taken at {@code now} of their log. */
    public static Timeline of(List<Flight> flights, int highWater, Duration now) {
        var start = flights.stream().map(Flight::arrived).map(Moment::at).min(Duration::compareTo).orElse(Duration.ZERO);
        var lanes = flights.stream().limit(MOST_LANES).map(flight -> Lane.of(flight, start, now)).toList();
        var connections = (int) flights.stream().mapToInt(Flight::connection).distinct().count();
        return new Timeline(lanes, highWater, connections, flights.size() - lanes.size());
    }

    /** Reads what {@link #json()} wrote. */
    public static Timeline ofJson(String json) {
        return JSON.readValue(json, Timeline.class);
    }

    /** The same with at most so many lanes. */
    public Timeline first(int most) {
        return lanes.size() <= most ? this
                : new Timeline(lanes.subList(0, most), highWater, connections, left + lanes.size() - most);
    }

    /** One line of JSON. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Lanes for a terminal of {@code width} columns, 40 at least. */
    public String text(int width, Style style) {
        return new Lanes(this, Math.max(40, width), style).draw();
    }

    /** An SVG element with a text alternative; its colors are CSS custom properties. */
    public String svg() {
        return new Svg(this).draw();
    }

    /** Prints the lanes to standard output, without color. */
    public void print() {
        System.out.print(text(80, Style.PLAIN));
    }

    /** Adds the picture to a file as a line of JSON. */
    public void append(Path file) {
        try {
            Files.writeString(file, json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException cause) {
            throw new UncheckedIOException("The timeline could not be written to " + file, cause);
        }
    }

    /** From the first arrival to the last end, in microseconds; 1 at least. */
    long span() {
        return Math.max(1, lanes.stream().mapToLong(Lane::ended).max().orElse(1));
    }

    /** What the picture shows, in a sentence. */
    public String summary() {
        if (lanes.isEmpty()) {
            return "No request arrived.";
        }
        var total = lanes.size() + left;
        return "%d request%s, at most %d in flight, %d connection%s, %s".formatted(total, total == 1 ? "" : "s", highWater,
                connections, connections == 1 ? "" : "s", millis(span()));
    }

    static String millis(long micros) {
        return micros < 10_000 ? "%d.%d ms".formatted(micros / 1000, micros / 100 % 10) : micros / 1000 + " ms";
    }
}
