package course.watch;

import course.catalog.Exercise;
import course.judge.Onlooker;
import course.verdict.Verdict;

/** Judges what is in the file of an exercise now, and tells {@code onlooker} how it goes. */
@FunctionalInterface
interface Judging {
    Verdict check(Exercise exercise, Onlooker onlooker);
}
