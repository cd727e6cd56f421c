package course.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Holds the answers of some paths until it is told to let them go. A held request has arrived, is in the log, and counts as in
 * flight; a client that gives up leaves the gate by itself.
 */
public final class Gate implements AutoCloseable {

    private final FlightLog log;
    private final Predicate<String> paths;
    // Guarded, like all that changes here, by the lock of the log.
    private final List<LiveFlight> held = new ArrayList<>();
    private boolean open;

    Gate(FlightLog log, Predicate<String> paths) {
        this.log = log;
        this.paths = paths;
    }

    boolean guards(String path) {
        return log.locked(() -> !open) && paths.test(path);
    }

    /** Comes in and waits for its turn; false when the client let go first. */
    boolean pass(LiveFlight flight) {
        var held = log.changing(() -> !open && this.held.add(flight));
        if (!held) {
            return !flight.isOver();
        }
        try {
            return flight.awaitTurn();
        } finally {
            log.changing(() -> this.held.remove(flight));
        }
    }

    /** How many requests wait here. */
    public int inFlight() {
        return log.locked(() -> (int) waiting().count());
    }

    /** Waits until at least {@code n} requests wait here; answers whether they do. */
    public boolean awaitInFlight(int n, Duration atMost) {
        return log.await(_ -> waiting().count() >= n, atMost);
    }

    /** Lets the one go that has waited longest; false when none waits. */
    public boolean release() {
        return release(1) == 1;
    }

    /** Lets the one go that came last; false when none waits. */
    public boolean releaseNewest() {
        return log.changing(() -> {
            var newest = waiting().reduce((_, later) -> later);
            newest.ifPresent(this::letGo);
            return newest.isPresent();
        });
    }

    /** Lets so many go, those first that have waited longest; answers how many there were. */
    public int release(int k) {
        return letGo(_ -> true, k);
    }

    /** Lets the first one go that asked for {@code path}; false when none waits. */
    public boolean release(String path) {
        return letGo(flight -> flight.path.equals(path), 1) == 1;
    }

    /** Lets all go, now and from now on. */
    public void open() {
        log.changing(() -> open = true);
        letGo(_ -> true, Integer.MAX_VALUE);
    }

    /** The same as {@link #open()}, for try-with-resources. */
    @Override
    public void close() {
        open();
    }

    private int letGo(Predicate<LiveFlight> which, int most) {
        return log.changing(() -> {
            var going = waiting().filter(which).limit(most).toList();
            going.forEach(this::letGo);
            return going.size();
        });
    }

    private void letGo(LiveFlight flight) {
        held.remove(flight);
        if (flight.leavesAtOnce) {
            log.answered(flight);
        }
        flight.giveTurn();
    }

    private Stream<LiveFlight> waiting() {
        return held.stream().filter(flight -> !flight.isOver());
    }
}
