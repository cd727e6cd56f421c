package course.flights;

import java.util.Map;

/**
 * What all labs of a run saw.
 *
 * @param requests    how many arrived
 * @param highWater   the most that were in flight at one time, at one lab
 * @param connections over how many TCP connections they came
 * @param statuses    how many were answered with each status
 */
public record Summary(int requests, int highWater, int connections, Map<Integer, Integer> statuses) {

    public static final Summary NONE = new Summary(0, 0, 0, Map.of());

    public Summary {
        statuses = Map.copyOf(statuses);
    }
}
