package course.grade.split;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object of the student's class, in the worker. What proxies are written to call: public for them, and for nobody else. */
public final class Remote {

    private final Class<?> proxy;
    private final Session session;
    private final long id;

    private Remote(Class<?> proxy, Session session, long id) {
        this.proxy = proxy;
        this.session = session;
        this.id = id;
    }

    /** Has an object made. */
    public static Remote make(Class<?> proxy, String descriptor, Object[] arguments) {
        var session = session(proxy);
        var parameters = MethodType.fromMethodDescriptorString(descriptor, proxy.getClassLoader()).parameterArray();
        return new Remote(proxy, session, session.make(proxy.getName(), descriptor, arguments, parameters));
    }

    /** Calls a method of the object. */
    public @Nullable Object call(String name, String descriptor, Object[] arguments) {
        return call(proxy, session, id, name, descriptor, arguments);
    }

    /** Calls a static method. */
    public static @Nullable Object callStatic(Class<?> proxy, String name, String descriptor, Object[] arguments) {
        return call(proxy, session(proxy), 0, name, descriptor, arguments);
    }

    private static @Nullable Object call(Class<?> proxy, Session session, long id, String name, String descriptor, Object[] arguments) {
        var method = method(proxy, name, MethodType.fromMethodDescriptorString(descriptor, proxy.getClassLoader()));
        return session.invoke(new Session.Target(proxy.getName(), id, name, descriptor), arguments, method.getParameterTypes(),
                method.getGenericReturnType());
    }

    private static Method method(Class<?> proxy, String name, MethodType type) {
        return Arrays.stream(proxy.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), type.parameterArray())
                        && method.getReturnType() == type.returnType())
                .findFirst().orElseThrow();
    }

    private static Session session(Class<?> proxy) {
        return ((SuiteLoader) proxy.getClassLoader()).session();
    }
}
