package course.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** One test of a check. Its display name says, in words of the task, what holds when it passes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Criterion {
    /** The place among the criteria of the check, from 1. */
    int order();

    /** What it is worth; the points of a check add up to those of the exercise. */
    int points();

    /** The criterion that must hold before this one means anything; 0 for none. Without it, this one is not judged. */
    int needs() default 0;
}
