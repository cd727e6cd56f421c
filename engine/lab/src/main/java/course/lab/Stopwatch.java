package course.lab;

import java.time.Duration;

/** The time since {@link #start()}; prints as "212 ms" or "1.2 s". For examples, never for checks. */
public record Stopwatch(long begin) {

    public static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    @Override
    public String toString() {
        var millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        return millis < 1_000 ? millis + " ms" : "%d.%d s".formatted(millis / 1_000, millis % 1_000 / 100);
    }
}
