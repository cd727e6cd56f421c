package course.create;

import course.progress.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes files and adds to pages; when one can't be written, the others are as they were before. */
final class Writing {

    private final List<Path> made = new ArrayList<>();
    private final Map<Path, byte[]> before = new LinkedHashMap<>();

    /**
     * Does both, the first page last: a course that is read meanwhile sees an exercise whose files are there.
     *
     * @param files texts of files that don't exist
     * @param pages sections for the ends of pages, which are made when they don't exist
     */
    void write(Map<Path, String> files, Map<Path, String> pages) throws IOException {
        try {
            for (var file : files.entrySet()) {
                create(file.getKey(), file.getValue());
            }
            for (var page : pages.entrySet().stream().toList().reversed()) {
                append(page.getKey(), page.getValue());
            }
        } catch (IOException cause) {
            undo(cause);
            throw cause;
        }
    }

    private void create(Path file, String text) throws IOException {
        SafeFile.create(file, text.getBytes(StandardCharsets.UTF_8));
        made.add(file);
    }

    private void append(Path page, String section) throws IOException {
        if (!Files.exists(page)) {
            create(page, section);
            return;
        }
        var old = Files.readAllBytes(page);
        SafeFile.replace(page, new String(old, StandardCharsets.UTF_8).stripTrailing() + "\n\n" + section);
        before.put(page, old);
    }

    private void undo(IOException cause) {
        try {
            for (var file : made) {
                Files.deleteIfExists(file);
            }
            for (var page : before.entrySet()) {
                SafeFile.replace(page.getKey(), page.getValue());
            }
        } catch (IOException more) {
            cause.addSuppressed(more);
        }
    }
}
