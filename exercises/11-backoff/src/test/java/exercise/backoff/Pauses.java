package exercise.backoff;

import course.check.Bench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** A delayer that writes down what it is asked for, and lets no time pass: its waits are over when the check says so. */
final class Pauses implements Delayer {

    private final List<Pause> pauses = new ArrayList<>();
    private final boolean overAtOnce;
    private boolean canceled;

    /** @param asker the thread that asked for it */
    private record Pause(Duration length, CompletableFuture<Void> over, Thread asker) {}

    private Pauses(boolean overAtOnce) {
        this.overAtOnce = overAtOnce;
    }

    /** Its waits are over at once. */
    static Pauses over() {
        return new Pauses(true);
    }

    /** Its waits last until {@link #end}; when the attempt is over, those that still last are canceled. */
    static Pauses held(Bench bench) {
        var pauses = new Pauses(false);
        bench.atEnd(pauses::cancel);
        return pauses;
    }

    @Override
    public synchronized CompletableFuture<Void> delay(Duration pause) {
        var over = overAtOnce ? CompletableFuture.<Void>completedFuture(null) : new CompletableFuture<Void>();
        pauses.add(new Pause(pause, over, Thread.currentThread()));
        if (canceled) {
            over.cancel(false);
        }
        return over;
    }

    /** What follows a wait may block, so each is canceled by a thread of its own, not by that of the judge. */
    private void cancel() {
        List<Pause> all;
        synchronized (this) {
            canceled = true;
            all = List.copyOf(pauses);
        }
        all.forEach(pause -> Thread.startVirtualThread(() -> pause.over().cancel(false)));
    }

    /** The lengths of all waits so far. */
    synchronized List<Duration> asked() {
        return pauses.stream().map(Pause::length).toList();
    }

    /** Who asked for the wait with this number, from 1. */
    synchronized Thread asker(int number) {
        return pauses.get(number - 1).asker();
    }

    /** Ends the wait with this number, from 1. */
    void end(int number) {
        CompletableFuture<Void> over;
        synchronized (this) {
            over = pauses.get(number - 1).over();
        }
        over.complete(null);
    }
}
