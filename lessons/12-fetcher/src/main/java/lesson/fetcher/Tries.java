package lesson.fetcher;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import lesson.async.Delayer;
import lesson.backoff.Backoff;

/** Tries again as a plan says, and holds nothing between two tries. */
record Tries(Backoff plan, Delayer delayer) {

    // tag::of[]
    /** The first outcome that is final, or that of the last try. */
    CompletableFuture<Outcome> of(Supplier<CompletableFuture<Outcome>> once) {
        return from(1, once);
    }

    private CompletableFuture<Outcome> from(int made, Supplier<CompletableFuture<Outcome>> once) {
        return once.get().thenCompose(outcome -> made == plan.tries() || !outcome.mayPass()
                ? CompletableFuture.completedFuture(outcome)
                : delayer.delay(plan.before(made)).thenCompose(_ -> from(made + 1, once)));
    }
    // end::of[]
}
