package exercise.races;

import course.check.Bench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import lesson.async.Delayer;

/** A delayer whose waits are over when the check says so, and no sooner. */
final class HedgeDelay implements Delayer {

    private final List<CompletableFuture<Void>> waits = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Thread> ending = new CopyOnWriteArrayList<>();
    private boolean over;

    private HedgeDelay() {}

    /** Its waits end with the attempt at the latest: nobody is to wait for them after that. */
    static HedgeDelay of(Bench bench) {
        var delay = new HedgeDelay();
        bench.atEnd(delay::end);
        return delay;
    }

    @Override
    public synchronized CompletableFuture<Void> delay(Duration pause) {
        var wait = new CompletableFuture<Void>();
        waits.add(wait);
        pauses.add(pause);
        if (over) {
            wait.complete(null);
        }
        return wait;
    }

    /** Whether it has been asked for a wait. */
    synchronized boolean asked() {
        return !waits.isEmpty();
    }

    /** How long the waits are that it was asked for. */
    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** Whether somebody waits for one of its waits, by a thread or by a stage. */
    synchronized boolean isAwaited() {
        return waits.stream().anyMatch(wait -> wait.getNumberOfDependents() > 0);
    }

    /** Whether all its waits are over, and the stages behind them have been begun. */
    synchronized boolean hasEnded() {
        return over && ending.stream().noneMatch(Thread::isAlive);
    }

    /** The time is over. What follows a wait may block, so each ends on a thread of its own, not on that of the judge. */
    void end() {
        List<CompletableFuture<Void>> all;
        synchronized (this) {
            over = true;
            all = List.copyOf(waits);
        }
        all.forEach(wait -> ending.add(Thread.startVirtualThread(() -> wait.complete(null))));
    }
}
