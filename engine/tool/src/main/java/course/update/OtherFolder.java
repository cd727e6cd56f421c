package course.update;

import course.original.Originals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Another folder of the course, of whatever version; it is only read.
 *
 * @param published its stubs and checks by their hashes
 */
record OtherFolder(Path home, SortedMap<String, String> published) {

    /** Throws {@link NoUpdate} when there is no course. */
    static OtherFolder at(Path home) {
        var published = Originals.published(home);
        if (published.isEmpty()) {
            throw new NoUpdate("""
                    There is no course in %s: it has no exercises that were published.
                    Name the folder you worked in before, the one with exercises/ and .course/ in it.""".formatted(home));
        }
        return new OtherFolder(home, published);
    }

    /** What the learner wrote: stubs that are no stubs any more, and files of their own beside them. */
    List<Path> written() throws IOException {
        var written = new ArrayList<Path>();
        try (var folders = Files.list(home.resolve("exercises"))) {
            for (var folder : folders.sorted().toList()) {
                written.addAll(writtenBelow(folder.resolve("src/main")));
            }
        }
        return written;
    }

    private List<Path> writtenBelow(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (var files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !Originals.isText(file, published.getOrDefault(name(file), ""))).sorted().toList();
        }
    }

    /** Below this folder, with slashes. */
    String name(Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }

    Path progress() {
        return home.resolve(".course/progress.txt");
    }
}
