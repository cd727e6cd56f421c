package course.measure.lab;

import java.time.Duration;

/**
 * A round as the client saw it.
 *
 * @param took       from the first request to the last answer
 * @param errors     requests without an answer of status 200
 * @param firstError the type of the first of them; empty when there is none
 * @param p95        of the time from a request to its answer
 */
record Asked(Duration took, int errors, String firstError, Duration p95) {}
