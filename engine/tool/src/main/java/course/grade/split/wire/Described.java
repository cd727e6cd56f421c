package course.grade.split.wire;

import course.grade.split.wire.Value.Failure;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Describes exceptions, also such as have hostile methods. */
final class Described {

    private static final String COURSE = "lesson.";

    private final Translator translator;
    private int failures;

    Described(Translator translator) {
        this.translator = translator;
    }

    Failure failure(Throwable thrown) {
        return failure(thrown, 0);
    }

    private Failure failure(Throwable thrown, int depth) {
        failures++;
        var cause = asked(thrown::getCause);
        var suppressed = new ArrayList<Failure>();
        for (var other : thrown.getSuppressed()) {
            if (depth < Bounds.CAUSES && failures < Bounds.FAILURES && suppressed.size() < Bounds.SUPPRESSED) {
                suppressed.add(failure(other, depth + 1));
            }
        }
        return new Failure(types(thrown.getClass()), asked(thrown::getMessage),
                cause == null || depth >= Bounds.CAUSES || failures >= Bounds.FAILURES ? null : failure(cause, depth + 1),
                suppressed, stack(thrown), parts(thrown));
    }

    private static List<String> types(Class<?> type) {
        var types = new ArrayList<String>();
        for (var it = type; it != null && it != Object.class; it = it.getSuperclass()) {
            types.add(it.getName());
        }
        return types;
    }

    /** What a method says that anybody can override; null when it throws. */
    private static <T> @Nullable T asked(Callable<@Nullable T> method) {
        try {
            return method.call();
        } catch (Throwable _) {
            return null;
        }
    }

    private static List<StackTraceElement> stack(Throwable thrown) {
        var stack = asked(thrown::getStackTrace);
        return stack == null ? List.of() : Arrays.stream(stack).filter(frame -> frame != null).limit(Bounds.FRAMES).toList();
    }

    /** What the fields of an exception of the course hold. */
    private List<Value> parts(Throwable thrown) {
        if (!thrown.getClass().getName().startsWith(COURSE)) {
            return List.of();
        }
        var parts = new ArrayList<Value>();
        for (var field : thrown.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    parts.add(translator.value(field.get(thrown), field.getType()));
                } catch (ReflectiveOperationException | RuntimeException _) {
                    return List.of();
                }
            }
        }
        return parts;
    }
}
