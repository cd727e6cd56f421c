package course.update;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.original.Originals;
import course.progress.SafeFile;
import course.reset.Reset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Merges the newest version of the course from where it was cloned. What the learner wrote is put into the history
 * first and stands in its file afterwards, whether the merge succeeds or not, and whether it was committed or not.
 */
public final class Update {

    private final Catalog catalog;
    private final Originals originals;
    private final Reset reset;
    private final Path progress;
    private final Repository repository;
    private final String takeOver;

    /**
     * @param progress the file with the learner's progress, which may be committed too
     * @param command  a command as the learner types it
     */
    public Update(Path home, Catalog catalog, Originals originals, Reset reset, Path progress,
            UnaryOperator<String> command) {
        this.catalog = catalog;
        this.originals = originals;
        this.reset = reset;
        this.progress = progress;
        this.repository = new Repository(home);
        this.takeOver = command.apply("update --from \"%s\"".formatted(home));
    }

    /**
     * Does it; needs git, and a network unless the origin is on this machine.
     *
     * @return whether anything came
     * @throws NoUpdate when it can't be done; then everything is as it was
     */
    public boolean run() {
        try {
            expectRepository();
            var before = must("git can't say where the course stands", "rev-parse", "HEAD");
            must("The newer version could not be fetched", "fetch", "--quiet");
            if (repository.git("merge-base", "--is-ancestor", "@{upstream}", "HEAD").well()) {
                return false;
            }
            merge();
            return !before.equals(must("git can't say where the course stands", "rev-parse", "HEAD"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void expectRepository() throws IOException {
        try {
            if (!repository.git("rev-parse", "--verify", "--quiet", "@{upstream}").well()) {
                throw new NoUpdate("""
                        The course was not cloned with git, or its branch follows no other.
                        Get the newer version into a folder of its own, and there take over what is in this one:
                          %s""".formatted(takeOver));
            }
        } catch (IOException _) {
            throw new NoUpdate("""
                    git is needed to update the course, and could not be started.
                    Install it and try again; or get the newer version into a folder of its own, and there take over
                    what is in this one:
                      %s""".formatted(takeOver));
        }
    }

    private void merge() throws IOException {
        var written = written();
        for (var answer : written.entrySet()) {
            reset.keep(answer.getKey(), answer.getValue());
        }
        var known = isCommitted(progress) ? Files.readAllBytes(progress) : new byte[0];
        try {
            if (known.length > 0) {
                must("Your progress could not be set aside", "checkout", "--quiet", "HEAD", "--", progress.toString());
            }
            for (var exercise : written.keySet()) {
                must("%s could not be set aside".formatted(exercise.file()), "checkout", "--quiet", "HEAD", "--",
                        exercise.file().toString());
            }
            // Where a learner has committed an answer to a stub that changed, theirs wins, and is written back as it was.
            must("The newer version can't be merged with what you changed",
                    "merge", "--quiet", "--no-edit", "-Xours", "@{upstream}");
            if (known.length > 0) {
                known = both(Files.readAllBytes(progress), known);
            }
        } catch (NoUpdate failed) {
            repository.git("merge", "--abort");
            throw failed;
        } finally {
            for (var answer : written.entrySet()) {
                SafeFile.replace(answer.getKey().file(), answer.getValue());
            }
            if (known.length > 0) {
                SafeFile.replace(progress, known);
            }
        }
    }

    private boolean isCommitted(Path file) throws IOException {
        return Files.isRegularFile(file) && repository.git("cat-file", "-e", "HEAD:./" + relative(file)).well();
    }

    private String relative(Path file) {
        return repository.home().relativize(file).toString().replace('\\', '/');
    }

    /** The lines of both; what is said of an exercise twice is merged when it is read. */
    private static byte[] both(byte[] merged, byte[] known) {
        var text = new String(merged, StandardCharsets.UTF_8) + "\n" + new String(known, StandardCharsets.UTF_8);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the learner wrote, byte by byte. */
    private Map<Exercise, byte[]> written() throws IOException {
        var written = new LinkedHashMap<Exercise, byte[]>();
        for (var exercise : catalog.exercises()) {
            if (Files.isRegularFile(exercise.file()) && !originals.untouched(exercise)) {
                written.put(exercise, Files.readAllBytes(exercise.file()));
            }
        }
        return written;
    }

    private String must(String otherwise, String... arguments) throws IOException {
        var ran = repository.git(arguments);
        if (!ran.well()) {
            throw new NoUpdate("%s; nothing was changed. git says:\n%s".formatted(otherwise, indented(ran.said())));
        }
        return ran.said();
    }

    private static String indented(String text) {
        return String.join("\n", text.lines().limit(10).map("  "::concat).toList());
    }
}
