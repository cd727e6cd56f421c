package course.check;

/** How requests came while their answers were let go one by one. */
public sealed interface Pattern {

    /** As many as may be were in flight each time. */
    record Full() implements Pattern {}

    /** Each came only after the answer before it, so many times of so many. */
    record OneByOne(int times) implements Pattern {}

    /** Never more than {@code most}, though more were allowed. */
    record Narrow(int most) implements Pattern {}

    /** So many at once, and the next ones only when all of them were answered. */
    record Batches(int size) implements Pattern {}

    /** More than allowed. */
    record Over(int inFlight) implements Pattern {}

    /** After so many requests none came any more, and none was in flight. */
    record Stuck(int arrived) implements Pattern {}

    /** The learner's code came back before all requests had come, or while none had an answer. */
    record Early(int arrived) implements Pattern {}
}
