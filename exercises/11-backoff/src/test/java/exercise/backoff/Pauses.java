package exercise.backoff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.backoff.Delayer;

/** A delayer that writes down what it is asked for, and lets no time pass. */
final class Pauses implements Delayer {

    private final List<Duration> asked = new ArrayList<>();
    private final boolean endless;

    private Pauses(boolean endless) {
        this.endless = endless;
    }

    /** Its waits are over at once. */
    static Pauses over() {
        return new Pauses(false);
    }

    /** Its waits never end. */
    static Pauses endless() {
        return new Pauses(true);
    }

    @Override
    public synchronized CompletableFuture<Void> delay(Duration pause) {
        asked.add(pause);
        return endless ? new CompletableFuture<>() : CompletableFuture.completedFuture(null);
    }

    synchronized List<Duration> asked() {
        return List.copyOf(asked);
    }
}
