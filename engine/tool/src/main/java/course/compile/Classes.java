package course.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Writes each class file to its place below {@code folder}. */
    public void writeTo(Path folder) throws IOException {
        for (var entry : bytes.entrySet()) {
            var file = folder.resolve(entry.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    public boolean contains(String name) {
        return bytes.containsKey(name);
    }
}
