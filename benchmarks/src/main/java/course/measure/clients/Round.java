package course.measure.clients;

import java.time.Duration;

/**
 * So many requests, as the client saw them.
 *
 * @param took    from the first request to the last answer; with the making of the client, when it is its first
 * @param p95     of the time from a request to its answer
 * @param errors  requests without an answer of status 200
 * @param threads platform threads at the most, beyond those the JVM had before the client was made
 */
record Round(int requests, Duration took, Duration p95, int errors, int threads) {

    double perSecond() {
        return Math.rint(requests * 1e9 / took.toNanos());
    }
}
