package course.grade.split.worker;

import course.grade.split.wire.Rebuilder;
import course.grade.split.wire.Translator;
import course.grade.split.wire.Value;
import course.grade.split.wire.Value.Failure;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Stands for an object of the suite's: every method goes to the grader and back. */
final class Outside implements InvocationHandler {

    private final Desk desk;
    private final long id;

    Outside(Desk desk, long id) {
        this.desk = desk;
        this.id = id;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        var arguments = given == null ? new Object[0] : given;
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "an object of the check";
            };
        }
        if (method.isDefault() && !travels(method)) {
            return InvocationHandler.invokeDefault(proxy, method, given);
        }
        var values = new ArrayList<Value>();
        for (var i = 0; i < arguments.length; i++) {
            values.add(new Translator(desk).value(arguments[i], Object.class));
        }
        var answer = desk.callBack(id, method.getName(),
                MethodType.methodType(method.getReturnType(), method.getParameterTypes()).descriptorString(), values);
        if (answer.interrupted()) {
            Thread.currentThread().interrupt();
        }
        if (answer.value() instanceof Failure failure) {
            throw new Rebuilder(desk).thrown(failure);
        }
        return new Rebuilder(desk).object(answer.value(), method.getGenericReturnType());
    }

    /** Whether a method takes and answers data, so that it can be asked of the object itself. */
    private static boolean travels(Method method) {
        return Arrays.stream(method.getParameterTypes()).allMatch(Outside::isData) && isData(method.getReturnType());
    }

    private static boolean isData(Class<?> type) {
        return type.isPrimitive() || type == CompletableFuture.class || type.isArray() && type.componentType() == byte.class
                || !type.isInterface() && !type.isArray();
    }
}
