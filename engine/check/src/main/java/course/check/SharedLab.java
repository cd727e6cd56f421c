package course.check;

import course.lab.Lab;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The lab of a run of JUnit: one that was warmed up before, or one of its own. */
public record SharedLab(Lab lab, boolean closes) implements AutoCloseable {

    private static final int WARMING_BEATS = 400;
    private static final int WARMING_SECONDS = 4;

    private static final AtomicReference<@Nullable Lab> WARM = new AtomicReference<>();

    /** All checks of this JVM from now on use {@code lab}, and leave it running. */
    public static void use(Lab lab) {
        WARM.set(lab);
    }

    /**
     * Asks {@code lab} as a check does while it waits, until {@code until} holds: {@value #WARMING_BEATS} heartbeats over {@value #WARMING_SECONDS} s
     * at most. What they need is compiled then, and a heartbeat takes half as long.
     */
    public static void warm(Lab lab, BooleanSupplier until) {
        new Heartbeat(lab).await(until, WARMING_BEATS, Duration.ofSeconds(WARMING_SECONDS));
    }

    static SharedLab get() {
        var warm = WARM.get();
        return warm == null ? new SharedLab(Lab.start(), true) : new SharedLab(warm, false);
    }

    @Override
    public void close() {
        if (closes) {
            lab.close();
        }
    }
}
