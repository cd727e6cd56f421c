package course.measure.lab;

import course.measure.result.Distribution;

/**
 * A round as the server saw it.
 *
 * @param highWater     the most requests in flight at one time
 * @param heapMegabytes the most its heap held, garbage included
 * @param p95           of the milliseconds from the arrival of a request to its answer; 0 when the server does not tell
 */
record Served(int highWater, long heapMegabytes, double p95) {

    static Served by(Host host, long heapMegabytes) {
        var answered = host.answered();
        return new Served(host.highWater(), heapMegabytes, answered.isEmpty() ? 0 : Distribution.of(answered).p95());
    }
}
