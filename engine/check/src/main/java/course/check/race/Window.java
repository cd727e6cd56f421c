package course.check.race;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Stretches the moment in which a collection is changed, so that a second thread that nothing keeps out does come in: a race
 * that needs luck to show becomes one that shows every time, on one core too. A lock around the change keeps others out, so that
 * right code only loses the length of the window, and only a few times. Open only while {@link Races#provoke} asks for it.
 *
 * <p>A thread that changes the collection it made itself opens no window.
 */
final class Window {

    private static final Duration OPEN = Duration.ofMillis(60);
    private static final Duration LOOK = Duration.ofMillis(1);
    private static final int WINDOWS = 2;

    private final Thread maker = Thread.currentThread();
    private final AtomicReference<@Nullable Thread> inside = new AtomicReference<>();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean raced;

    /** Comes in; answers whether this thread has to call {@link #leave}. */
    boolean enter(String method) {
        var me = Thread.currentThread();
        if (!inside.compareAndSet(null, me)) {
            if (inside.get() != me) {
                raced = true;
                Races.record(method);
            }
            return false;
        }
        if (me != maker && Races.provoked() && opened.getAndIncrement() < WINDOWS) {
            for (var until = System.nanoTime() + OPEN.toNanos(); !raced && System.nanoTime() < until; ) {
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
        return true;
    }

    void leave() {
        inside.set(null);
    }
}
