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
        return new Distribution(sorted.size(), percentile(sorted, 0), percentile(sorted, 0.5),
                percentile(sorted, 0.95), percentile(sorted, 1));
    }

    /** The one with these {@link #values()}. */
    public static Distribution ofValues(List<Double> values) {
        return new Distribution(values.get(0).intValue(), values.get(1), values.get(2), values.get(3), values.get(4));
    }

    public List<Double> values() {
        return List.of((double) count, min, median, p95, max);
    }

    /** Milliseconds at the nearest rank; {@code part} is 0.99 for the p99. */
    public static double percentile(List<Duration> sorted, double part) {
        return millis(sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1)));
    }

    /** Milliseconds with two decimals: more would pretend. */
    public static double millis(Duration duration) {
        return Math.round(duration.toNanos() / 10_000.0) / 100.0;
    }
}
