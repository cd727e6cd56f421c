package course.judge;

import course.check.Attempt;
import course.flights.LabView;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Tells what flies while a suite is judged. It looks every {@link #PAUSE}, and more seldom when a look takes long, so
 * that a flood of requests costs the check a tenth of one core at most. Its thread stands in this package: no check
 * takes it for the learner's.
 */
final class FlightWatch implements AutoCloseable {

    static final Duration PAUSE = Duration.ofMillis(50);
    private static final int SHARE = 10;

    private final Consumer<Glimpse> told;
    /** The criteria that are being judged, by their order. */
    private final Map<Integer, Tried> tried = new TreeMap<>();
    private boolean closed;

    private FlightWatch(Consumer<Glimpse> told) {
        this.told = told;
    }

    /** A criterion, and what is told of the lab of its last attempt. */
    private record Tried(int attempt, String title, LabView lab) {}

    /**
     * Watches from now on, for all suites of this JVM: one watch at a time.
     *
     * @param wanted whether anybody wants to be told; without that nothing is
     */
    static FlightWatch start(boolean wanted, Consumer<Glimpse> told) {
        var watch = new FlightWatch(told);
        Attempt.onBegin(watch::begins);
        if (wanted) {
            Thread.ofPlatform().daemon().name("flights").start(watch::look);
        }
        return watch;
    }

    synchronized void begins(Attempt attempt) {
        tried.merge(attempt.criterion(), new Tried(1, attempt.title(), new LabView(attempt.lab())),
                (before, first) -> new Tried(before.attempt() + 1, first.title(), first.lab()));
    }

    /** A criterion was judged: nothing more is told of it. */
    synchronized void judged(int criterion) {
        tried.remove(criterion);
    }

    /** How many requests have no answer yet, in the criteria that are being judged. */
    synchronized int held() {
        return tried.values().stream().mapToInt(it -> it.lab().inFlight()).sum();
    }

    private void look() {
        for (var on = true; on; ) {
            var began = System.nanoTime();
            on = tell();
            LockSupport.parkNanos(Math.max(PAUSE.toNanos(), (System.nanoTime() - began) * SHARE));
        }
    }

    /** Tells what has changed; false when nobody is to be told any more. */
    private synchronized boolean tell() {
        if (!closed) {
            tried.forEach((criterion, it) -> it.lab().news()
                    .ifPresent(news -> told.accept(new Glimpse(criterion, it.attempt(), it.title(), news))));
        }
        return !closed;
    }

    /** Nothing is told from now on. */
    @Override
    public synchronized void close() {
        closed = true;
        Attempt.onBegin(_ -> {});
    }
}
