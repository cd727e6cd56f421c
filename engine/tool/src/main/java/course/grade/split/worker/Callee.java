package course.grade.split.worker;

import course.grade.split.wire.Message.Invoke;
import course.grade.split.wire.Rebuilder;
import course.grade.split.wire.Translator;
import course.grade.split.wire.Value;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls the student's method, on a thread of its own, and answers what came back, as data. */
final class Callee {

    private static final String CONSTRUCTOR = "<init>";

    private final Desk desk;
    private final Invoke order;
    private final Thread thread;

    Callee(Desk desk, Invoke order, Thread.Builder.OfPlatform threads) {
        this.desk = desk;
        this.order = order;
        this.thread = threads.unstarted(this::run);
    }

    void start() {
        thread.setContextClassLoader(desk.student());
        thread.start();
    }

    Thread thread() {
        return thread;
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Whether it waits, but not for the check, which it calls. */
    boolean waits() {
        return switch (thread.getState()) {
            case WAITING, TIMED_WAITING -> Arrays.stream(thread.getStackTrace())
                    .noneMatch(frame -> frame.getClassName().equals(Outside.class.getName()));
            case NEW, RUNNABLE, BLOCKED, TERMINATED -> false;
        };
    }

    private void run() {
        desk.finished(order.id(), value());
    }

    /** Whatever happens becomes a value; what can't is an exception that says so. */
    private Value value() {
        var translator = new Translator(desk);
        try {
            return answer(translator);
        } catch (InvocationTargetException thrown) {
            return translator.failure(thrown.getCause());
        } catch (Throwable thrown) {
            return translator.failure(thrown);
        }
    }

    private Value answer(Translator translator) throws Exception {
        var type = studentsClass();
        var wanted = MethodType.fromMethodDescriptorString(order.descriptor(), desk.student());
        if (order.method().equals(CONSTRUCTOR)) {
            if (Modifier.isAbstract(type.getModifiers())) {
                throw new InstantiationError(type.getName());
            }
            var constructor = accessible(constructor(type, wanted), wanted);
            return desk.keep(order.id(), constructor.newInstance(arguments(constructor)));
        }
        var target = order.object() == 0 ? null : desk.object(order.object());
        var method = accessible(method(type, wanted), wanted);
        if (Modifier.isStatic(method.getModifiers()) != (target == null)) {
            throw new IncompatibleClassChangeError("%s is %s static".formatted(signature(wanted), target == null ? "not" : "now"));
        }
        return translator.value(method.invoke(target, arguments(method)), method.getReturnType());
    }

    private Class<?> studentsClass() {
        try {
            return Class.forName(order.type(), false, desk.student());
        } catch (ClassNotFoundException cause) {
            throw new NoClassDefFoundError(order.type().replace('.', '/'));
        }
    }

    private Constructor<?> constructor(Class<?> type, MethodType wanted) {
        try {
            return type.getDeclaredConstructor(wanted.parameterArray());
        } catch (NoSuchMethodException _) {
            throw new NoSuchMethodError(signature(wanted));
        }
    }

    private Method method(Class<?> type, MethodType wanted) {
        for (var at = type; at != null; at = at.getSuperclass()) {
            for (var method : at.getDeclaredMethods()) {
                if (method.getName().equals(order.method())
                        && MethodType.methodType(method.getReturnType(), method.getParameterTypes()).equals(wanted)) {
                    return method;
                }
            }
        }
        throw new NoSuchMethodError(signature(wanted));
    }

    /** The suite stands in the package of the class: it may call what is not private, and no more. */
    private <T extends Executable> T accessible(T member, MethodType wanted) {
        if (Modifier.isPrivate(member.getModifiers())) {
            throw new IllegalAccessError("tried to access private " + signature(wanted));
        }
        member.setAccessible(true);
        return member;
    }

    private @Nullable Object[] arguments(Executable member) {
        var types = member.getParameterTypes();
        var arguments = new Object[types.length];
        for (var i = 0; i < types.length; i++) {
            arguments[i] = new Rebuilder(desk).object(order.arguments().get(i), types[i]);
        }
        return arguments;
    }

    /** As the JVM writes it: 'java.util.List exercise.gather.InOrder.fetchAll(java.util.List)'. */
    private String signature(MethodType wanted) {
        var parameters = wanted.parameterList().stream().map(Class::getTypeName).toList();
        return "'%s %s.%s(%s)'".formatted(wanted.returnType().getTypeName(), order.type(), order.method(), String.join(", ", parameters));
    }
}
