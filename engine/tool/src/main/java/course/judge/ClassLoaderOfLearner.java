package course.judge;

import course.check.Place;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Defines the classes of one run: those of the suite as they are, the learner's with their collections watched for races. */
final class ClassLoaderOfLearner extends ClassLoader {

    private final Map<String, byte[]> classes;

    ClassLoaderOfLearner(Map<String, byte[]> classes, ClassLoader parent) {
        super("learner", parent);
        this.classes = Map.copyOf(classes);
    }

    /** A class file of this run, or of the tool: for whoever needs to know what a class extends. */
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        var own = classes.get(name.replaceFirst("\\.class$", "").replace('/', '.'));
        return own == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(own);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        var defined = Place.isLearners(name) ? RaceWatch.over(bytes, this::getResourceAsStream) : bytes;
        return defineClass(name, defined, 0, defined.length);
    }
}
