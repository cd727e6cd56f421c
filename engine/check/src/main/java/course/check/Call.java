package course.check;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** The learner's method, called on a thread of its own. */
public final class Call<T extends @Nullable Object> {

    /** How it came back. */
    public sealed interface Result<T extends @Nullable Object> {
        record Returned<T extends @Nullable Object>(T value) implements Result<T> {}

        /** @param failure what was thrown, freed from {@link CompletionException} and {@link ExecutionException} */
        record Threw<T extends @Nullable Object>(Throwable failure) implements Result<T> {}
    }

    @FunctionalInterface
    private interface Method<T extends @Nullable Object> {
        void callFor(CompletableFuture<Result<T>> result) throws Exception;
    }

    private final CompletableFuture<Result<T>> result = new CompletableFuture<>();
    private final Thread thread;

    private Call(Method<T> method) {
        thread = Thread.ofPlatform().daemon().name("your-code").start(() -> run(method));
    }

    static <T extends @Nullable Object> Call<T> start(Callable<T> method) {
        return new Call<>(result -> result.complete(new Result.Returned<>(method.call())));
    }

    /** The same for a method that answers a future: it has come back when that future is complete. */
    static <T extends @Nullable Object> Call<T> startAsync(Callable<@Nullable CompletableFuture<T>> method) {
        return new Call<>(result -> {
            var future = method.call();
            if (future == null) {
                result.complete(new Result.Threw<>(new NullAnswered()));
            } else {
                future.whenComplete((value, failure) -> result.complete(
                        failure == null ? new Result.Returned<>(value) : new Result.Threw<>(unwrapped(failure))));
            }
        });
    }

    private void run(Method<T> method) {
        try {
            method.callFor(result);
        } catch (Throwable failure) {
            result.complete(new Result.Threw<>(unwrapped(failure)));
        }
    }

    static Throwable unwrapped(Throwable failure) {
        return (failure instanceof CompletionException || failure instanceof ExecutionException) && failure.getCause() != null
                ? unwrapped(failure.getCause())
                : failure;
    }

    /** Whether the result is there. */
    public boolean isDone() {
        return result.isDone();
    }

    /** Whether the method has given its thread back, be the result there or not. */
    public boolean threadIsFree() {
        return !thread.isAlive();
    }

    /** How it came back, if it has. */
    public Optional<Result<T>> result() {
        return Optional.ofNullable(result.getNow(null));
    }

    /** In what the learner's code waits now, on the thread that called it: "CompletableFuture.join at InOrder.java:21". */
    public Optional<String> waiting() {
        return Bench.whereabouts(thread);
    }

    /** Wakes the learner's thread, so that it does not outlive the check. */
    void abandon() {
        thread.interrupt();
    }

    /** The method answered null where a future was due. */
    static final class NullAnswered extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
