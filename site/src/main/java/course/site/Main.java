package course.site;

import course.site.book.Books;
import course.site.book.Chromium;
import course.site.publish.Bindery;
import course.site.timeline.LabDrawing;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * {@code Main ROOT OUT [--draft] [--books]}: the site of the course in ROOT, written to OUT; as PDF and EPUB too, if asked.
 */
final class Main {

    private static final int DONE = 0;
    private static final int MEND = 1;
    private static final int MISUSE = 2;

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var paths = arguments.stream().filter(argument -> !argument.startsWith("--")).map(Path::of).toList();
        if (paths.size() != 2 || !Files.isDirectory(paths.getFirst().resolve("lessons"))) {
            err.println("The site needs the course's folder (the one with lessons/ in it) and a folder to write to.");
            err.println("    Next: course.site.Main ROOT OUT [--draft] [--books]");
            return MISUSE;
        }
        var start = Instant.now();
        var draft = arguments.contains("--draft");
        var root = paths.getFirst().toAbsolutePath().normalize();
        var outcome = new Site(root, paths.getLast(), new LabDrawing(), bindery(arguments, start, err)).build(draft);
        outcome.complaints().forEach(err::println);
        var home = paths.getLast().resolve("index.html").normalize();
        if (outcome.good()) {
            out.printf("Site: %d pages in %.1f s: %s%n", outcome.pages(), seconds(start), home);
            return DONE;
        }
        err.printf("Site: %d to mend; %s%n", outcome.complaints().size(),
                draft ? "the draft is at " + home : "the site was not replaced (--draft shows it as it is).");
        return MEND;
    }

    private static Bindery bindery(List<String> arguments, Instant now, PrintStream err) {
        return arguments.contains("--books") ? new Books(Chromium::installed, now, err::println) : Bindery.NONE;
    }

    private static double seconds(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
