package exercise.semaphores;

import course.check.Bench;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Time that stands still until the check moves it on: a clock and a delayer that agree with each other. */
final class PlayedTime implements InstantSource, Delayer {

    private final Instant begin;
    private final List<Timer> timers = new ArrayList<>();
    private Instant now;
    private int looks;
    private int asked;
    private boolean canceled;

    private record Timer(Instant due, CompletableFuture<Void> over) {}

    /** When the attempt is over, whoever still waits is told so: the wait is canceled. */
    PlayedTime(Bench bench, Instant begin) {
        this.begin = begin;
        this.now = begin;
        bench.atEnd(this::cancel);
    }

    @Override
    public synchronized Instant instant() {
        looks++;
        return now;
    }

    @Override
    public synchronized CompletableFuture<Void> delay(Duration pause) {
        asked++;
        var over = new CompletableFuture<Void>();
        if (canceled) {
            over.cancel(false);
        } else if (pause.isPositive()) {
            timers.add(new Timer(now.plus(pause), over));
        } else {
            over.complete(null);
        }
        return over;
    }

    /** What follows a wait may block, so each is canceled by a thread of its own, not by that of the judge. */
    private void cancel() {
        List<Timer> waiting;
        synchronized (this) {
            canceled = true;
            waiting = List.copyOf(timers);
        }
        waiting.forEach(timer -> Thread.startVirtualThread(() -> timer.over().cancel(false)));
    }

    /** The time since it began to be played. */
    synchronized Duration passed() {
        return Duration.between(begin, now);
    }

    /** How often somebody looked at the clock. */
    synchronized int looks() {
        return looks;
    }

    /** How many waits were asked for, long and short ones. */
    synchronized int asked() {
        return asked;
    }

    /** Whether somebody waits for time to pass. */
    synchronized boolean isAwaited() {
        return !timers.isEmpty();
    }

    /** Moves on to the end of the next wait, and ends all waits that end then, each on a thread of its own. */
    synchronized void moveOn() {
        now = timers.stream().map(Timer::due).min(Comparator.naturalOrder()).orElse(now);
        var over = timers.stream().filter(timer -> !timer.due().isAfter(now)).toList();
        timers.removeAll(over);
        over.forEach(timer -> Thread.startVirtualThread(() -> timer.over().complete(null)));
    }
}
