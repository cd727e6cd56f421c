package course.measure.lab;

/**
 * A round as the server saw it.
 *
 * @param highWater     the most requests in flight at one time
 * @param heapMegabytes the most its heap held, garbage included
 */
record Served(int highWater, long heapMegabytes) {}
