package course.judge;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Barks once when nothing calms it for too long and there is no pulse either. */
final class Watchdog implements AutoCloseable {

    /** It looks so often before it barks. */
    private static final int LOOKS = 9;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final LongSupplier pulse;
    private final Runnable alive;
    private final Runnable bark;
    private long felt;
    private int inVain;

    /**
     * @param pulse counts on as long as there is life
     * @param alive told when a look found that there is
     */
    Watchdog(Duration patience, LongSupplier pulse, Runnable alive, Runnable bark) {
        this.pulse = pulse;
        this.alive = alive;
        this.bark = bark;
        this.felt = pulse.getAsLong();
        var pause = patience.dividedBy(LOOKS).toNanos();
        timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.NANOSECONDS);
    }

    /** A sign of life: from now on it waits as long again. */
    synchronized void calm() {
        inVain = 0;
    }

    private synchronized void look() {
        var now = pulse.getAsLong();
        if (now != felt) {
            felt = now;
            inVain = 0;
            alive.run();
        } else if (++inVain == LOOKS) {
            bark.run();
        }
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
    }
}
