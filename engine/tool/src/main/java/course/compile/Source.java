package course.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source text in memory, under the name its class needs. */
final class Source extends SimpleJavaFileObject {

    private final String text;

    /** @param className {@code exercise.gather.InOrder} */
    Source(String className, String text) {
        super(URI.create("course:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
