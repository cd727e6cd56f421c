package course.check;

import course.lab.Lab;
import course.lab.timeline.Timeline;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs a criterion with a {@link Bench}: with short patience first, and when that ends in doubt, afresh with more. Turns
 * everything that goes wrong into a {@link Refusal}.
 */
public final class CheckExtension implements ParameterResolver, InvocationInterceptor {

    /** The key under which the timeline of a criterion that holds is reported. */
    public static final String TIMELINE = "course.timeline";

    /** The key under which each doubt is reported that made a criterion be tried afresh. */
    public static final String DOUBT = "course.doubt";

    private static final Namespace NAMESPACE = Namespace.create(CheckExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Bench.class;
    }

    @Override
    public @Nullable Bench resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return null;
    }

    @Override
    public void interceptTestMethod(Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> criterion,
                                    ExtensionContext context) throws Throwable {
        invocation.skip();
        var annotation = criterion.getExecutable().getAnnotation(Criterion.class);
        var failed = context.getParent().orElseThrow().getStore(NAMESPACE).computeIfAbsent(FailedCriteria.class);
        if (failed.contains(annotation.needs())) {
            failed.add(annotation.order());
            throw new NotJudged("not judged: it means something only when criterion %d holds".formatted(annotation.needs()));
        }
        try {
            judge(criterion, context);
        } catch (Throwable refusal) {
            failed.add(annotation.order());
            throw refusal;
        }
    }

    private static void judge(ReflectiveInvocationContext<Method> criterion, ExtensionContext context) throws Throwable {
        var lab = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Lab.class, _ -> SharedLab.get(), SharedLab.class).lab();
        var method = criterion.getExecutable();
        method.setAccessible(true);
        var check = context.getRequiredTestClass().getAnnotation(Check.class);
        var ladder = check.secondAttempt()
                ? Patience.ladder(Workplace.current().isFresh()) : List.of(Patience.SHORT);
        for (var patience : ladder) {
            try {
                attempt(check, lab, patience, method, criterion.getTarget().orElseThrow(), context);
                return;
            } catch (Doubt doubt) {
                context.publishReportEntry(DOUBT, doubt.getMessage());
                if (patience == ladder.getLast()) {
                    throw doubt;
                }
            }
        }
    }

    /** The criteria of a check that did not hold, by their order. */
    private static final class FailedCriteria extends ConcurrentSkipListSet<Integer> {
        private static final long serialVersionUID = 1;
    }

    private static String topic(Check check) {
        return check.value().replaceFirst("/.*", "");
    }

    private static void attempt(Check check, Lab lab, Patience patience, Method method, Object suite, ExtensionContext context)
            throws Throwable {
        try (var bench = new Bench(topic(check), lab, patience)) {
            new Attempt(method.getAnnotation(Criterion.class).order(), context.getDisplayName(), bench.lab()).begins();
            try {
                method.invoke(suite, bench);
                context.publishReportEntry(TIMELINE, Timeline.of(bench.lab().flights()).json());
            } catch (InvocationTargetException thrown) {
                throw switch (thrown.getCause()) {
                    case Doubt doubt -> doubt;
                    case Refusal refusal -> refusal;
                    case Throwable failure -> bench.refuse(Diagnosis.UNKNOWN, Bench.evidence(failure));
                };
            }
        }
    }
}
