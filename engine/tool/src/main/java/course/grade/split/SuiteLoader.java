package course.grade.split;

import java.util.Map;
import java.util.Optional;

/** Defines the suite, the course's types it uses, and the proxy in the place of the student's class. Nothing here is a student's. */
final class SuiteLoader extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final Session session;

    SuiteLoader(Map<String, byte[]> classes, Session session, ClassLoader parent) {
        super("suite", parent);
        this.classes = Map.copyOf(classes);
        this.session = session;
    }

    Session session() {
        return session;
    }

    /** A class of the course, as the suite knows it. */
    Optional<Class<?>> type(String name) {
        try {
            return classes.containsKey(name) ? Optional.of(loadClass(name)) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError _) {
            return Optional.empty();
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
