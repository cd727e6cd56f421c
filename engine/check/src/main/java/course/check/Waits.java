package course.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A delayer for learners' code that writes down what it is asked for, and lets no time pass: its waits are over when the check says
 * so. It is handed over as {@code waits::delay}. Thread-safe.
 */
public final class Waits {

    private final List<Duration> asked = new ArrayList<>();
    private final List<CompletableFuture<Void>> lasting = new ArrayList<>();
    private boolean over;

    private Waits(boolean over) {
        this.over = over;
    }

    /** Its waits are over at once. */
    public static Waits over() {
        return new Waits(true);
    }

    /** Its waits last until {@link #end}, or until the attempt is over. */
    public static Waits held(Bench bench) {
        var waits = new Waits(false);
        bench.atEnd(waits::end);
        return waits;
    }

    /** A future that completes when the wait is over. */
    public synchronized CompletableFuture<Void> delay(Duration pause) {
        asked.add(pause);
        var wait = over ? CompletableFuture.<Void>completedFuture(null) : new CompletableFuture<Void>();
        lasting.add(wait);
        return wait;
    }

    /** The lengths of all waits so far, the shortest first. */
    public synchronized List<Duration> asked() {
        return asked.stream().sorted().toList();
    }

    /** How many waits were asked for so far. */
    public synchronized int count() {
        return asked.size();
    }

    /** Ends all waits, now and from now on. What follows a wait may block, so each is ended by a thread of its own. */
    public void end() {
        List<CompletableFuture<Void>> ending;
        synchronized (this) {
            over = true;
            ending = List.copyOf(lasting);
        }
        ending.forEach(wait -> Thread.startVirtualThread(() -> wait.complete(null)));
    }
}
