package course.site.page;

import course.site.complaint.Complaint;
import course.site.source.Chapter;
import course.site.source.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a whole course: every lesson, exercise and page that {@link Tree} found, as many files at once as there are Asciidoctors.
 * Each of those converts one file at a time.
 */
public record Library(List<Asciidoc> asciidocs, Consumer<Complaint> complaints) {

    public Library {
        asciidocs = List.copyOf(asciidocs);
    }

    public Chapters read(Tree tree) {
        var free = new ArrayBlockingQueue<>(asciidocs.size(), false, asciidocs);
        try (var threads = Executors.newFixedThreadPool(asciidocs.size())) {
            // The longest page is no lesson: begun last, it would keep one thread busy and the others waiting.
            var pages = each(tree.pages(), page -> borrowing(free, asciidoc -> plain(asciidoc, page)), threads);
            var chapters = each(tree.chapters(), chapter -> borrowing(free, asciidoc -> chapter(asciidoc, tree, chapter)), threads);
            return new Chapters(chapters.map(CompletableFuture::join).toList(), pages.map(CompletableFuture::join).toList());
        }
    }

    /** All are started before the first one is waited for. */
    private static <T, R> Stream<CompletableFuture<R>> each(List<T> files, Function<T, R> read, Executor threads) {
        return files.stream().map(file -> CompletableFuture.supplyAsync(() -> read.apply(file), threads)).toList().stream();
    }

    private static <R> R borrowing(BlockingQueue<Asciidoc> free, Function<Asciidoc, R> read) {
        var asciidoc = free.remove();
        try {
            return read.apply(asciidoc);
        } finally {
            free.add(asciidoc);
        }
    }

    private Chapters.Chapter chapter(Asciidoc asciidoc, Tree tree, Chapter chapter) {
        return new Chapters.Chapter(new LessonReader(asciidoc, tree.root(), complaints).read(chapter),
                chapter.hasExercises() ? new ExerciseReader(asciidoc, tree.root(), complaints).read(chapter) : List.of());
    }

    private static Page.Plain plain(Asciidoc asciidoc, Path file) {
        var document = asciidoc.load(file, "");
        var name = file.getFileName().toString().replace(".adoc", "");
        var lead = asciidoc.inline(Asciidoc.attribute(document, "lead"));
        return new Page.Plain(name, lead, Asciidoc.text(document.getDoctitle(), document.convert()),
                List.of(file));
    }
}
