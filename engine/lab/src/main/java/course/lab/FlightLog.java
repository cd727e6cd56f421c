package course.lab;

import course.lab.timeline.Timeline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every request of one run, in the order of arrival. A request is in flight from the moment its headers were read until its
 * answer is let go, just before its last bytes are written: so a client can never have seen an answer that still counts.
 *
 * <p>Holds the last {@value #CAPACITY} requests; older ones that have ended are forgotten, the counts stay right.
 */
public final class FlightLog {

    static final int CAPACITY = 20_000;

    private final Changes changes = new Changes();
    private final Deque<LiveFlight> flights = new ArrayDeque<>();
    private final Set<Integer> connections = new HashSet<>();
    private final Set<Integer> openConnections = new HashSet<>();
    private final Deque<LiveFlight> over = new ArrayDeque<>();
    private final long epoch = System.nanoTime();
    private int sequence;
    private int ended;
    private int count;
    private int inFlight;
    private int highWater;

    FlightLog() {}

    /** A snapshot of every request so far. */
    public List<Flight> all() {
        return locked(() -> flights.stream().map(LiveFlight::snapshot).toList());
    }

    /** How many requests have arrived. */
    public int count() {
        return locked(() -> count);
    }

    /** How many have ended, in whatever way. */
    public int ended() {
        return locked(() -> ended);
    }

    /** The sequence number of the last {@link Moment} so far; a flight with a later one has changed since. 0 when there is none. */
    public int last() {
        return locked(() -> sequence);
    }

    /** Those that ended after the first {@code count} had, in the order in which they ended. */
    public List<Flight> endedAfter(int count) {
        return locked(() -> over.stream().skip(Math.max(0, over.size() - (ended - count))).map(LiveFlight::snapshot).toList());
    }

    /** How many are in flight now. */
    public int inFlight() {
        return locked(() -> inFlight);
    }

    /** The most that were in flight at one time. */
    public int highWater() {
        return locked(() -> highWater);
    }

    /** Over how many TCP connections the requests came. */
    public int connections() {
        return locked(connections::size);
    }

    /**
     * How many of these connections are open now, as the server sees it. A client's close is seen a moment later:
     * {@linkplain #await wait} for it.
     */
    public int openConnections() {
        return locked(openConnections::size);
    }

    /** Waits until {@code condition} holds, at most for {@code atMost}; answers whether it does. */
    public boolean await(Predicate<FlightLog> condition, Duration atMost) {
        return changes.await(() -> condition.test(this), atMost);
    }

    /** Prints the timeline of what is here so far, without color. */
    public void print() {
        Timeline.of(this).print();
    }

    LiveFlight arrive(Run run, LiveFlight.Arrival arrival) {
        return changing(() -> {
            var flight = new LiveFlight(run, ++count, arrival, now());
            flights.addLast(flight);
            connections.add(arrival.connection());
            highWater = Math.max(highWater, ++inFlight);
            if (flights.size() > CAPACITY && flights.peekFirst().end != End.IN_FLIGHT) {
                flights.removeFirst();
            }
            return flight;
        });
    }

    void connectionOpen(int connection) {
        changing(() -> openConnections.add(connection));
    }

    void connectionClosed(int connection) {
        changing(() -> openConnections.remove(connection));
    }

    void bodyReceived(LiveFlight flight, int bytes) {
        if (bytes > 0) {
            changing(() -> flight.bytesReceived += bytes);
        }
    }

    void answered(LiveFlight flight) {
        changing(() -> {
            if (flight.answered == null && flight.end == End.IN_FLIGHT) {
                flight.answered = now();
                inFlight--;
            }
            return flight;
        });
    }

    /** What the status will be: a client may have seen it before the server knows that it was sent. */
    void decided(LiveFlight flight, int status) {
        changing(() -> flight.status = status);
    }

    void headersSent(LiveFlight flight, int status) {
        changing(() -> {
            flight.status = status;
            flight.headers = flight.headers == null ? now() : flight.headers;
            return flight;
        });
    }

    void bodySent(LiveFlight flight) {
        changing(() -> {
            flight.firstByte = flight.firstByte == null ? now() : flight.firstByte;
            return flight;
        });
    }

    /** The client closed its connection. Once the answer is on its way that is its good right, and no letting go. */
    void letGo(LiveFlight flight) {
        if (locked(() -> flight.answered == null)) {
            ended(flight, End.LET_GO);
        }
    }

    void ended(LiveFlight flight, End how) {
        changing(() -> {
            if (flight.end == End.IN_FLIGHT) {
                flight.end = how;
                flight.ended = now();
                inFlight -= flight.answered == null ? 1 : 0;
                ended++;
                over.addLast(flight);
                if (over.size() > CAPACITY) {
                    over.removeFirst();
                }
            }
            return flight;
        });
        flight.over(how);
    }

    /** Wakes every request that still waits for its delay or its next piece. */
    void breakOff() {
        locked(() -> List.copyOf(flights)).stream()
                .filter(flight -> flight.answered == null)
                .forEach(flight -> ended(flight, End.BROKEN_OFF));
    }

    private Moment now() {
        return new Moment(++sequence, Duration.ofNanos(System.nanoTime() - epoch));
    }

    /** The time since the log began. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - epoch);
    }

    /** Does {@code change} under the lock of this log, and wakes who waits for one. */
    <T extends @Nullable Object> T changing(Supplier<T> change) {
        return changes.changing(change);
    }

    <T extends @Nullable Object> T locked(Supplier<T> work) {
        return changes.locked(work);
    }
}
