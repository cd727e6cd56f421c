package course.grade.split.wire;

import course.check.ForeignFailure;
import course.check.Todo;
import course.grade.split.wire.Value.Failure;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of their descriptions: of the JDK's classes and the course's, all others as {@link ForeignFailure}. */
final class Failures {

    private static final Pattern OF_JDK = Pattern.compile("javax?(\\.[\\w$]+)+");
    /** What nearly every exception extends says nothing about it. */
    private static final Set<String> GENERAL = Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

    private final Peer peer;

    Failures(Peer peer) {
        this.peer = peer;
    }

    Throwable thrown(Failure failure) {
        var cause = failure.cause() == null ? null : thrown(failure.cause());
        var thrown = rebuilt(failure, cause);
        thrown.setStackTrace(failure.stack().toArray(StackTraceElement[]::new));
        failure.suppressed().forEach(other -> thrown.addSuppressed(thrown(other)));
        return thrown;
    }

    private Throwable rebuilt(Failure failure, @Nullable Throwable cause) {
        var own = failure.types().getFirst();
        if (own.equals(Todo.class.getName())) {
            return Todo.elsewhere(String.valueOf(failure.message()));
        }
        for (var name : failure.types()) {
            if (GENERAL.contains(name) && !name.equals(own)) {
                break;
            }
            var thrown = peer.type(name).filter(Throwable.class::isAssignableFrom).flatMap(type -> ofCourse(type, failure))
                    .or(() -> ofJdk(name).flatMap(type -> made(type, failure.message(), cause)));
            if (thrown.isPresent()) {
                return caused(thrown.get(), cause);
            }
        }
        return new ForeignFailure(own, failure.message(), cause);
    }

    private static Throwable caused(Throwable thrown, @Nullable Throwable cause) {
        if (cause != null && thrown.getCause() == null) {
            try {
                thrown.initCause(cause);
            } catch (IllegalStateException _) {
                thrown.addSuppressed(cause);
            }
        }
        return thrown;
    }

    /** By the constructor that takes what the fields hold. */
    private Optional<Throwable> ofCourse(Class<?> type, Failure failure) {
        var fields = Arrays.stream(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers())).toList();
        if (fields.size() != failure.parts().size()) {
            return Optional.empty();
        }
        try {
            var rebuilder = new Rebuilder(peer);
            var parts = new Object[fields.size()];
            for (var i = 0; i < parts.length; i++) {
                parts[i] = rebuilder.object(failure.parts().get(i), fields.get(i).getGenericType());
            }
            var constructor = type.getDeclaredConstructor(fields.stream().map(field -> field.getType()).toArray(Class<?>[]::new));
            return Optional.of((Throwable) Rebuilder.made(constructor, parts));
        } catch (NoSuchMethodException | ClassCastException _) {
            return Optional.empty();
        }
    }

    private static Optional<Class<?>> ofJdk(String name) {
        if (!OF_JDK.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.<Class<?>>of(Class.forName(name, false, ClassLoader.getPlatformClassLoader())).filter(Throwable.class::isAssignableFrom);
        } catch (ClassNotFoundException | LinkageError _) {
            return Optional.empty();
        }
    }

    private static Optional<Throwable> made(Class<?> type, @Nullable String message, @Nullable Throwable cause) {
        var made = cause instanceof IOException
                ? by(type, new Class<?>[] {String.class, IOException.class}, message, cause) : Optional.<Throwable>empty();
        return made
                .or(() -> cause == null ? Optional.empty() : by(type, new Class<?>[] {String.class, Throwable.class}, message, cause))
                .or(() -> cause == null ? Optional.empty() : by(type, new Class<?>[] {Throwable.class}, cause))
                .or(() -> by(type, new Class<?>[] {String.class}, message))
                .or(() -> by(type, new Class<?>[] {Object.class}, message))
                .or(() -> by(type, new Class<?>[] {String.class, String.class}, "", message))
                .or(() -> by(type, new Class<?>[] {}));
    }

    private static Optional<Throwable> by(Class<?> type, Class<?>[] parameters, @Nullable Object... arguments) {
        try {
            return Optional.of((Throwable) type.getConstructor(parameters).newInstance(arguments));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError _) {
            return Optional.empty();
        }
    }
}
