package course.check.race;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The first race that was seen. */
public final class Races {

    private static final AtomicReference<@Nullable Race> SEEN = new AtomicReference<>();

    private static volatile boolean provoked;

    private Races() {}

    /** @param place where in the learner's code: "InOrder.java:21"; empty when no frame is the learner's */
    public record Race(String method, String place) {
        public String evidence() {
            return "two threads were inside %s at the same moment%s".formatted(method, place.isEmpty() ? "" : " (" + place + ")");
        }
    }

    public static Optional<Race> seen() {
        return Optional.ofNullable(SEEN.get());
    }

    /** Forgets what was seen; from now on races are noticed, not provoked. */
    public static void forget() {
        SEEN.set(null);
        provoked = false;
    }

    /** From now on a thread that changes a collection stays inside for a moment, so that another one that may come in does. */
    public static void provoke() {
        provoked = true;
    }

    static boolean provoked() {
        return provoked;
    }

    static void record(String method) {
        var place = Arrays.stream(Thread.currentThread().getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("exercise."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        SEEN.compareAndSet(null, new Race(method, place));
    }
}
