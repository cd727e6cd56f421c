package lesson.semaphores;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts asynchronous work, first come, first served, and never more at a time than it has places. Thread-safe; no method
 * waits. Canceling a future it gave out does not cancel the work behind it, and does not free its place.
 */
public final class Turnstile {

    private final Semaphore places;
    private final Queue<Runnable> line = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

    public Turnstile(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("A turnstile has at least 1 place, not " + places);
        }
        this.places = new Semaphore(places);
    }

    // tag::pass[]
    /** Starts {@code work} when its turn comes. The answer ends as the work does; it fails if the work cannot even start. */
    public <T> CompletableFuture<T> pass(Supplier<CompletableFuture<T>> work) {
        var result = new CompletableFuture<T>();
        line.add(() -> CompletableFuture.<Void>completedFuture(null)
                .thenCompose(_ -> work.get())
                .whenComplete((value, failure) -> {
                    places.release();
                    admit();
                    settle(result, value, failure);
                }));
        admit();
        return result;
    }
    // end::pass[]

    // tag::admit[]
    /** One thread at a time walks the line; a thread that finds it at work leaves word that something has changed. */
    private void admit() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        do {
            while (!line.isEmpty() && places.tryAcquire()) {
                line.remove().run();
            }
        } while (calls.decrementAndGet() > 0);
    }
    // end::admit[]

    private static <T> void settle(CompletableFuture<T> result, T value, @Nullable Throwable failure) {
        if (failure == null) {
            result.complete(value);
        } else {
            result.completeExceptionally(failure);
        }
    }
}
