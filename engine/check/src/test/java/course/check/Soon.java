package course.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** Waits for what another thread does, at most. */
final class Soon {

    private static final long MOST_NANOS = 10_000_000_000L;

    private Soon() {}

    static void holds(BooleanSupplier condition) {
        var begin = System.nanoTime();
        while (!condition.getAsBoolean() && System.nanoTime() - begin < MOST_NANOS) {
            Thread.yield();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
