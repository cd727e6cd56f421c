package course.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the package.
 *
 * @param name    its place below the package's folder, with slashes
 * @param program whether it can be started
 */
record Item(String name, Content content, boolean program) {

    /** Read when it is written, so that only one file is in memory at a time. */
    @FunctionalInterface
    interface Content {
        byte[] bytes() throws IOException;
    }

    static Item file(String name, Path file) {
        return new Item(name, () -> Files.readAllBytes(file), false);
    }

    static Item program(String name, Path file) {
        return new Item(name, () -> Files.readAllBytes(file), true);
    }

    static Item text(String name, String text) {
        return new Item(name, () -> text.getBytes(StandardCharsets.UTF_8), false);
    }
}
