package course.grade.split;

import java.time.Duration;

/**
 * How much a student's code may use up for one exercise.
 *
 * @param heap     megabytes of the worker's heap
 * @param wall     the time for the whole suite; honest code on a busy machine needs a fraction of it
 * @param printed  bytes on standard output and standard error together
 * @param received bytes sent to the grader in all
 */
public record Limits(int heap, Duration wall, long printed, long received) {

    /** Ample for every exercise of the course. */
    public static final Limits USUAL = new Limits(128, Duration.ofSeconds(90), 4L * 1024 * 1024, 256L * 1024 * 1024);
}
