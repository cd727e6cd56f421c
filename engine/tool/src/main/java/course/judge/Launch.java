package course.judge;

import java.util.List;

/**
 * How child JVMs are started.
 *
 * @param prefix words before the java command: {@code taskset -c 0}
 * @param flags  more JVM flags
 */
public record Launch(List<String> prefix, List<String> flags) {

    public static final Launch PLAIN = new Launch(List.of(), List.of());

    public Launch {
        prefix = List.copyOf(prefix);
        flags = List.copyOf(flags);
    }
}
