package course.lab;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lock over something that changes, and a way to wait until it has changed enough. */
final class Changes {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Does {@code change} under the lock, and wakes who waits for one. */
    <T extends @Nullable Object> T changing(Supplier<T> change) {
        return locked(() -> {
            var answer = change.get();
            changed.signalAll();
            return answer;
        });
    }

    <T extends @Nullable Object> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until {@code condition}, asked under the lock, holds, at most for {@code atMost}; answers whether it does. */
    boolean await(BooleanSupplier condition, Duration atMost) {
        var left = atMost.toNanos();
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
