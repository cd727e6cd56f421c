// expected: FAILED
package exercise.backoff;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** A future that is what it is asked to be. */
public final class Exponential {
    public CompletableFuture<String> fetch(URI page, Backoff plan, Delayer delayer) {
        return new CompletableFuture<>() {
            @Override
            public boolean isDone() {
                return true;
            }

            @Override
            public String join() {
                return "whatever";
            }

            @Override
            public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> told) {
                told.accept("whatever", null);
                return this;
            }
        };
    }
}
