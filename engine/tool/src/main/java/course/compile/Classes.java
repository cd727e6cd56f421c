package course.compile;

import java.util.HashMap;
import java.util.Map;

/** Compiled classes in memory, by their binary name: {@code exercise.gather.InOrder$1}. */
public record Classes(Map<String, byte[]> bytes) {

    public static final Classes NONE = new Classes(Map.of());

    public Classes {
        bytes = Map.copyOf(bytes);
    }

    /** These and those; of two classes with one name, those win. */
    public Classes and(Classes those) {
        var all = new HashMap<>(bytes);
        all.putAll(those.bytes);
        return new Classes(all);
    }

    public boolean contains(String name) {
        return bytes.containsKey(name);
    }
}
