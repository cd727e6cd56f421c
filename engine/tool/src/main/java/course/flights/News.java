package course.flights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has changed at a lab since the news before.
 *
 * @param age         milliseconds since its log began; the times of bars are of the same clock
 * @param requests    how many arrived; of more than {@value LabView#MOST_FLIGHTS} only the first are told one by one
 * @param highWater   the most that were in flight at one time
 * @param connections over how many TCP connections they came
 * @param flights     those that changed
 */
public record News(double age, int requests, int highWater, int connections, List<Bar> flights) {

    public News {
        flights = List.copyOf(flights);
    }

    /**
     * One request, drawn as a bar.
     *
     * @param n     its number at this lab, from 1
     * @param ended null as long as it is under way
     * @param end   name of a {@link course.lab.End}
     */
    public record Bar(int n, String line, int conn, double arrived, @Nullable Double ended, String end, int status) {}
}
