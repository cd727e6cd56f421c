package course.reset;

import course.catalog.Exercise;
import course.original.Originals;
import course.progress.Progress;
import course.progress.SafeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Overwrites a learner's file only after its text is safe in the history, and then all at once: when the disk is full,
 * or the power goes, either the old text or the new one is there.
 */
public final class Reset {
    private final Originals originals;
    private final Progress progress;
    private final History history;

    /** Keeps what it overwrites below {@code history}. */
    public Reset(Originals originals, Progress progress, Path history, InstantSource clock) {
        this.originals = originals;
        this.progress = progress;
        this.history = new History(history, clock);
    }

    /** Puts the stub back; the exercise is open again. Throws {@link course.original.MissingOriginal}. */
    public Outcome reset(Exercise exercise) {
        try {
            var original = originals.of(exercise);
            if (originals.untouched(exercise)) {
                return new Outcome.AsItCame(exercise.file());
            }
            var kept = overwrite(exercise.id(), exercise.file(), original.getBytes(StandardCharsets.UTF_8));
            progress.reset(exercise.id());
            return new Outcome.PutBack(exercise.file(), kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts what the learner wrote into the history, before somebody else overwrites it. */
    public void keep(Exercise exercise, byte[] text) throws IOException {
        history.keep(exercise.id(), text);
    }

    /** Brings the newest overwritten text back; a second undo takes that back. */
    public Outcome undo(Exercise exercise) {
        try {
            var newest = history.newest(exercise.id());
            if (newest.isEmpty()) {
                return new Outcome.NothingKept(exercise.file());
            }
            var kept = overwrite(exercise.id(), exercise.file(), Files.readAllBytes(newest.get()));
            return new Outcome.BroughtBack(exercise.file(), newest.get(), kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts changed suites and helpers of the exercise's folder back; what was in them is kept too. */
    public List<Outcome> mend(Exercise exercise) {
        return originals.tampered(exercise).stream().map(file -> mend(exercise, file)).toList();
    }

    private Outcome mend(Exercise exercise, Path file) {
        try {
            var original = originals.of(exercise, file).getBytes(StandardCharsets.UTF_8);
            return new Outcome.PutBack(file, overwrite(exercise.word() + "/" + file.getFileName(), file, original));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> overwrite(String place, Path file, byte[] text) throws IOException {
        var kept = Files.exists(file) ? Optional.of(history.keep(place, Files.readAllBytes(file)))
                : Optional.<Path>empty();
        SafeFile.replace(file, text);
        return kept;
    }
}
