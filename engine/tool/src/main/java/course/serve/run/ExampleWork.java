package course.serve.run;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a class as {@code java lesson.gather.AllTogether} would. */
final class ExampleWork implements Work {

    /** The JVM's own class path: what runs here may start another JVM with it. */
    private static final String CLASS_PATH = "java.class.path";

    @Override
    public void prepare() {}

    @Override
    public Order rehearsal() {
        return new Order.Example(Rehearsal.class.getName(), List.of());
    }

    @Override
    public Result perform(Order order) throws Exception {
        if (!(order instanceof Order.Example(var className, var classPath))) {
            throw new IllegalArgumentException("no example: " + order);
        }
        System.setProperty(CLASS_PATH, Stream.concat(classPath.stream().map(Path::toString), Stream.of(System.getProperty(CLASS_PATH)))
                .collect(Collectors.joining(File.pathSeparator)));
        var loader = new URLClassLoader(urls(classPath), getClass().getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return main(loader.loadClass(className));
        } catch (InvocationTargetException thrown) {
            return failed(thrown.getCause());
        } catch (LinkageError broken) {
            return failed(broken);
        }
    }

    private static URL[] urls(List<Path> classPath) throws MalformedURLException {
        var urls = new URL[classPath.size()];
        for (var i = 0; i < urls.length; i++) {
            urls[i] = classPath.get(i).toUri().toURL();
        }
        return urls;
    }

    /** Calls the method the JVM would call (Java Language Specification, section 12.1.4). */
    private static Result main(Class<?> type) throws ReflectiveOperationException {
        var methods = Arrays.stream(type.getDeclaredMethods()).filter(it -> it.getName().equals("main")).toList();
        var main = Stream.of(List.of(String[].class), List.of())
                .flatMap(parameters -> methods.stream().filter(it -> List.of(it.getParameterTypes()).equals(parameters)))
                .filter(it -> !Modifier.isPrivate(it.getModifiers()))
                .findFirst();
        if (main.isEmpty()) {
            return new Result(Why.BROKEN, "%s has no method main: that is where a run begins.".formatted(type.getSimpleName()));
        }
        main.get().setAccessible(true);
        main.get().invoke(isStatic(main.get()) ? null : instance(type), main.get().getParameterCount() == 0
                ? new Object[0] : new Object[] {new String[0]});
        return new Result(Why.DONE, "It ran to its end.");
    }

    private static boolean isStatic(Method main) {
        return Modifier.isStatic(main.getModifiers());
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** Prints what the JVM would print, without the lines of this tool. */
    private static Result failed(Throwable thrown) {
        var own = Arrays.stream(thrown.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().startsWith("jdk.internal.reflect."))
                .toArray(StackTraceElement[]::new);
        thrown.setStackTrace(own);
        System.err.print("Exception in thread \"main\" ");
        thrown.printStackTrace();
        return new Result(Why.FAILED, "An exception left main: %s.".formatted(thrown));
    }
}
