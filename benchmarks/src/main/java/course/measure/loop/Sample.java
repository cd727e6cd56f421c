package course.measure.loop;

import course.verdict.Verdict;
import course.verify.Case;
import java.time.Duration;

/** A save and its verdict. */
record Sample(Case what, Duration took, Verdict verdict) {

    Sort sort() {
        return Sort.of(what);
    }

    String exercise() {
        return what.exercise().id();
    }

    boolean isTrue() {
        return verdict.code().equals(what.expected());
    }

    boolean wasInDoubt() {
        return !verdict.doubts().isEmpty();
    }
}
