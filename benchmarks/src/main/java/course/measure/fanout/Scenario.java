package course.measure.fanout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every contestant is asked to do.
 *
 * @param latency from a request to its answer, as the lab takes it; 0 for an answer at once
 */
record Scenario(int requests, Duration latency, Protocol protocol) {

    /** So many requests are in flight at a time, at most. */
    static final int AT_ONCE = 100;

    private static final List<Integer> REQUESTS = List.of(1_000, 10_000);
    private static final List<Integer> LATENCIES = List.of(0, 20, 200);
    private static final int MANY = 5_000;
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_MANY = 3;

    /** All of them: the small ones first. */
    static List<Scenario> all() {
        return Stream.of(Protocol.values()).flatMap(protocol -> REQUESTS.stream().flatMap(requests -> LATENCIES.stream()
                .map(latency -> new Scenario(requests, Duration.ofMillis(latency), protocol)))).toList();
    }

    /** The words that choose it: {@code 1000}, {@code 20ms}, {@code http1}. */
    List<String> words() {
        return List.of(String.valueOf(requests), latency.toMillis() + "ms", protocol.word());
    }

    String label() {
        return "%,d requests over %s, answered %s".formatted(requests, protocol.label(),
                isBounded() ? "after %d ms".formatted(latency.toMillis()) : "at once");
    }

    /** Where the lab serves this. */
    String path() {
        return isBounded() ? "/delay/" + latency.toMillis() / 1e3 : "/pages/1";
    }

    /** Whether latency sets a limit that no client can beat. */
    boolean isBounded() {
        return latency.isPositive();
    }

    /** That limit: requests times latency, divided by how many may be in flight. */
    Duration limit() {
        return latency.multipliedBy(requests).dividedBy(AT_ONCE);
    }

    int usualRounds() {
        return requests > MANY ? ROUNDS_OF_MANY : ROUNDS;
    }
}
