package course.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The course's folder as the site sees it: chapters in the order of their numbers, then pages that are no lesson. */
public record Tree(Path root, List<Chapter> chapters, List<Path> pages) {

    public Tree {
        chapters = List.copyOf(chapters);
        pages = List.copyOf(pages);
    }

    /** Looks below {@code root}; a lesson counts once its {@code lesson.adoc} exists. */
    public static Tree below(Path root) {
        var chapters = list(root.resolve("lessons")).stream()
                .map(folder -> Chapter.of(root, folder.getFileName().toString()))
                .filter(chapter -> Files.isRegularFile(chapter.lesson()))
                .toList();
        var pages = list(root.resolve("site").resolve("pages")).stream()
                .filter(file -> file.toString().endsWith(".adoc"))
                .toList();
        return new Tree(root, chapters, pages);
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
