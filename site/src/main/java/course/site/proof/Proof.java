package course.site.proof;

import course.site.complaint.Complaint;
import course.site.complaint.Lines;
import course.site.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Checks a finished site before it is published. */
public final class Proof {

    private static final List<Rule> RULES = List.of(new DeadLinks(), new OutsideLoads(), new HeadingOrder(), new UniqueIds(),
            new ImagesSpeak(), new QuizzesAnswer(), new LightPages(), new ValidHtml());
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();
    /** Bytes; {@link ValidHtml} needs more than a thread usually has. */
    private static final long STACK = 64L << 20;

    private Proof() {
    }

    /** Everything in {@code folder} that has to be mended; {@code root} is the course's folder, for the messages. */
    public static List<Complaint> of(Path root, Path folder, List<Page> pages) {
        var shelf = Shelf.of(folder, pages);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(null, task, "proof", STACK))) {
            var inPages = shelf.pages().values().stream()
                    .sorted(Comparator.comparing(Finished::path))
                    .map(page -> CompletableFuture.supplyAsync(() -> broken(root, page, shelf), threads))
                    .toList().stream()
                    .flatMap(each -> each.join().stream());
            return Stream.concat(inPages, styles(folder)).distinct().toList();
        }
    }

    private static List<Complaint> broken(Path root, Finished page, Shelf shelf) {
        return RULES.stream().flatMap(rule -> rule.broken(page, shelf))
                .map(finding -> Lines.blame(root, page.sources(), finding.needle(), finding.what(), finding.next()))
                .toList();
    }

    private static Stream<Complaint> styles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream()
                    .flatMap(file -> OutsideLoads.inStyle(read(file)).map(address -> new Complaint(
                            folder.relativize(file).toString(), 0, "the style sheet would load " + address,
                            "put the file into the site.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
