package course.measure.fanout;

/**
 * A round, as a contestant saw it.
 *
 * @param seconds    from the first request to the last answer
 * @param p50        of the milliseconds from a request to the end of its answer
 * @param p99        the same
 * @param errors     requests without an answer of status 200
 * @param firstError what the first of them was; empty when there is none
 */
record Asked(double seconds, double p50, double p99, int errors, String firstError) {}
