package course.lab;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A request in a race, which waits to be told how it ends. */
final class Runner {

    /** Nobody is held longer than this. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    final LiveFlight flight;
    private final CompletableFuture<Reply> verdict = new CompletableFuture<>();

    Runner(LiveFlight flight) {
        this.flight = flight;
    }

    /** Ends its race with {@code reply}; only the first one counts. */
    void hears(Reply reply) {
        verdict.complete(reply);
    }

    /** Waits to be told, or until its client lets go; who waits for too long hears {@code otherwise}. */
    Reply awaitVerdict(Reply otherwise) {
        if (flight.watch != null) {
            flight.watch.begin();
        }
        return flight.await(verdict, LONGEST).orElse(otherwise);
    }
}
