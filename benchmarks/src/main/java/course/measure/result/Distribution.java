package course.measure.result;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** What is told of many durations, in milliseconds. A percentile is a duration that occurred, not one in between. */
public record Distribution(int count, double min, double median, double p95, double max) {

    /** The names of {@link #values()}. */
    public static final List<String> COLUMNS = List.of("count", "min ms", "median ms", "p95 ms", "max ms");

    /** Of one duration at least. */
    public static Distribution of(Collection<Duration> durations) {
        var sorted = durations.stream().sorted().toList();
        return new Distribution(sorted.size(), at(sorted, 0), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    public List<Double> values() {
        return List.of((double) count, min, median, p95, max);
    }

    /** The nearest rank. */
    private static double at(List<Duration> sorted, double part) {
        return millis(sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1)));
    }

    /** Milliseconds with two decimals: more would pretend. */
    public static double millis(Duration duration) {
        return Math.round(duration.toNanos() / 10_000.0) / 100.0;
    }
}
