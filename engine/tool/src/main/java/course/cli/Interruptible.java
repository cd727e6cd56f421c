package course.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it is open, whatever ends this JVM but kill -9 stops the work and waits until this is closed, for a minute at most. */
final class Interruptible implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::ended);
    private Runnable stop = () -> {};
    private boolean asked;

    Interruptible() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @param how stops the work that begins now, without waiting for its end; run at once when the end has come already */
    synchronized void by(Runnable how) {
        stop = how;
        if (asked) {
            how.run();
        }
    }

    private void ended() {
        synchronized (this) {
            asked = true;
            stop.run();
        }
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // it is the hook that is waited for
        }
    }
}
