package course.judge;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Barks once when nothing calms it for too long. */
final class Watchdog implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final Duration patience;
    private final Runnable bark;
    private ScheduledFuture<?> alarm;

    Watchdog(Duration patience, Runnable bark) {
        this.patience = patience;
        this.bark = bark;
        this.alarm = set();
    }

    /** A sign of life: from now on it waits as long again. */
    synchronized void calm() {
        if (!timer.isShutdown()) {
            alarm.cancel(false);
            alarm = set();
        }
    }

    private ScheduledFuture<?> set() {
        return timer.schedule(bark, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
    }
}
