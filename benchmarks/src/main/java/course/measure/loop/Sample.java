package course.measure.loop;

import course.verify.Case;
import java.time.Duration;

/** A save and its verdict. */
record Sample(Case what, Duration took, String verdict) {

    Sort sort() {
        return Sort.of(what);
    }

    String exercise() {
        return what.exercise().id();
    }

    boolean isTrue() {
        return verdict.equals(what.expected());
    }
}
