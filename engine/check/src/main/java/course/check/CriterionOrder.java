package course.check;

import java.util.Comparator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Orders the criteria of a check by their {@link Criterion#order()}. */
final class CriterionOrder implements MethodOrderer {

    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors().sort(Comparator.comparingInt(method ->
                method.findAnnotation(Criterion.class).map(Criterion::order).orElse(Integer.MAX_VALUE)));
    }
}
