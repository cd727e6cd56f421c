package course.cli;

import course.catalog.BrokenContent;
import course.catalog.Catalog;
import course.catalog.Exercise;
import course.original.Originals;
import course.progress.Progress;
import course.reset.OutcomeText;
import course.reset.Reset;
import course.terminal.Screen;
import course.terminal.Shell;
import course.update.ChangeText;
import course.update.Edition;
import course.update.Takeover;
import course.update.Update;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every command is given: the tree, the learner's progress, and where to write. Reads each when first asked. */
public final class Course {
    private static final String PROGRESS = "progress.txt";

    private final Path home;
    private final InstantSource clock;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Screen screen;
    private final Progress progress;
    private @Nullable Catalog catalog;

    /** A course below {@code home}, an absolute path. */
    public Course(Path home, InstantSource clock, PrintWriter out, PrintWriter err, Screen screen) {
        this.home = home;
        this.clock = clock;
        this.out = out;
        this.err = err;
        this.screen = screen;
        this.progress = new Progress(memory().resolve(PROGRESS), clock);
    }

    public Path home() {
        return home;
    }

    /** The tool's own folder in the tree, {@code .course}: progress, history, originals, logs. */
    public Path memory() {
        return home.resolve(".course");
    }

    /** For commands that keep something there: throws {@link Cannot} when that is impossible. */
    void mustWrite() {
        try {
            Files.createDirectories(memory());
        } catch (IOException _) {
            // Said below.
        }
        if (!Files.isWritable(memory())) {
            throw new Cannot("""
                    The course keeps your progress in %s, and that can't be written.
                    Copy the course to a folder of your own, and go on there:  %s"""
                    .formatted(memory(), command("").strip()));
        }
    }

    public InstantSource clock() {
        return clock;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    public Screen screen() {
        return screen;
    }

    public Progress progress() {
        return progress;
    }

    /** Lessons and exercises; throws {@link course.catalog.BrokenContent}. */
    public synchronized Catalog catalog() {
        var known = catalog;
        if (known == null) {
            known = Catalog.read(home);
            catalog = known;
        }
        return known;
    }

    /** The published text of stubs and suites. */
    public Originals originals() {
        return new Originals(home, catalog());
    }

    /** What changed in the course since the last start; told once, so the next call answers nothing. */
    List<String> news() {
        try {
            return new ChangeText(this::command).lines(edition().changes());
        } catch (BrokenContent | UncheckedIOException _) {
            // Said by the command itself, if it minds.
            return List.of();
        }
    }

    private Edition edition() {
        return new Edition(home, catalog(), originals(), memory().resolve("edition.txt"));
    }

    /** Takes over what was written in another folder of the course. */
    Takeover takeover() {
        return new Takeover(home, catalog(), originals(), reset(), progress, edition());
    }

    /** Brings the course up to date. */
    Update update() {
        return new Update(home, catalog(), originals(), reset(), memory().resolve(PROGRESS), this::command);
    }

    /** Reads lessons and exercises anew. */
    synchronized void forgetCatalog() {
        catalog = null;
    }

    /** Puts exercises back, and takes that back. */
    public Reset reset() {
        return new Reset(originals(), progress, memory().resolve("history"), clock);
    }

    /** Says what they did. */
    OutcomeText outcomeText(Exercise exercise) {
        return new OutcomeText(this::shown, exercise.file(), command("undo " + exercise.id()));
    }

    /** The exercise of this name; without a name the first one that is not passed, or the very first when all are. */
    public Exercise exercise(@Nullable String typed) {
        return typed != null ? catalog().exercise(typed) : next().or(() -> catalog().exercises().stream().findFirst())
                .orElseThrow(() -> new Cannot("There is no exercise in %s.\nGet the course again from where it came from.".formatted(home)));
    }

    /** The first exercise that is not passed; empty when all are. */
    public Optional<Exercise> next() {
        var known = progress.all();
        return catalog().exercises().stream()
                .filter(exercise -> !known.containsKey(exercise.id()) || !known.get(exercise.id()).passed())
                .findFirst();
    }

    /** A command as the learner would type it: {@code ./course hint}. */
    public String command(String arguments) {
        return Shell.HERE.command(arguments);
    }

    /** A path as the learner sees it: below the course's folder when it is there, with slashes. */
    public String shown(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        var shown = absolute.startsWith(home) ? home.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
