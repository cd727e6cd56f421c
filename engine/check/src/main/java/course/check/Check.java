package course.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks the suite that grades an exercise. Its criteria run in their order, each with a {@link Bench} of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CheckExtension.class)
@TestMethodOrder(CriterionOrder.class)
public @interface Check {
    /** The id of the exercise: {@code gather/in-order}. */
    String value();

    /** Whether a criterion that ends in doubt is tried afresh with more patience; without that, doubt is a failure. */
    boolean secondAttempt() default true;
}
