package course.check;

import course.lab.Lab;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The lab of a run of JUnit: one that was warmed up before, or one of its own. */
public record SharedLab(Lab lab, boolean closes) implements AutoCloseable {

    private static final AtomicReference<@Nullable Lab> WARM = new AtomicReference<>();

    /** All checks of this JVM from now on use {@code lab}, and leave it running. */
    public static void use(Lab lab) {
        WARM.set(lab);
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
