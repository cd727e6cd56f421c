package course.update;

import course.catalog.Exercise;

/**
 * What a newer version of the course did to an exercise.
 *
 * @param begun whether the learner's file is not the stub, neither the old one nor the new one
 */
public record Change(Exercise exercise, Kind kind, boolean begun) {

    /** What is not as it was. */
    public enum Kind {
        /** It was not there before. */
        NEW,
        /** The file to begin with; the check may have changed as well. */
        STUB,
        /** What judges it. */
        CHECK
    }
}
