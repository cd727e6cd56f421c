package course.run;

import course.lab.timeline.Timeline;
import java.util.List;

/**
 * What came of running an example.
 *
 * @param exit      the exit code of its JVM
 * @param stopped   whether it was ended because it ran for too long
 * @param output    what it printed, standard output and error together, in order
 * @param timelines one for each lab it started, in the order they were closed; those that saw no request are left out
 */
public record Ran(int exit, boolean stopped, String output, List<Timeline> timelines) {

    public Ran {
        timelines = List.copyOf(timelines);
    }
}
