package lesson.semaphores;

import java.time.Duration;

/** The time since {@link #start()}, printed in milliseconds: "212 ms". */
record Stopwatch(long begin) {

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    @Override
    public String toString() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms";
    }
}
