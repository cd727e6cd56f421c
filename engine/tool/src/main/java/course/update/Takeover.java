package course.update;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.original.Originals;
import course.progress.Progress;
import course.progress.SafeFile;
import course.reset.Reset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Takes over what a learner wrote and reached in another folder of the course: for a course that came as a file, and a
 * newer one beside it. Nothing that was written here is overwritten, and nothing there is touched.
 */
public final class Takeover {

    private final Path home;
    private final Catalog catalog;
    private final Originals originals;
    private final Reset reset;
    private final Progress progress;
    private final Edition edition;

    public Takeover(Path home, Catalog catalog, Originals originals, Reset reset, Progress progress, Edition edition) {
        this.home = home;
        this.catalog = catalog;
        this.originals = originals;
        this.reset = reset;
        this.progress = progress;
        this.edition = edition;
    }

    /** Does it; a second time changes nothing but the history. Throws {@link NoUpdate} when no course is there. */
    public Taken from(Path folder) {
        try {
            var other = OtherFolder.at(folder);
            var here = originals.published();
            var answers = new ArrayList<Path>();
            var both = new ArrayList<Exercise>();
            var left = new ArrayList<Path>();
            for (var file : other.written()) {
                var place = place(other, file);
                if (place.isEmpty()) {
                    left.add(file);
                } else if (isFree(place.get(), here)) {
                    SafeFile.replace(place.get(), Files.readAllBytes(file));
                    answers.add(place.get());
                } else if (Files.mismatch(file, place.get()) >= 0) {
                    var exercise = exercise(place.get());
                    if (exercise.isPresent()) {
                        reset.keep(exercise.get(), Files.readAllBytes(file));
                        both.add(exercise.get());
                    } else {
                        left.add(file);
                    }
                }
            }
            progress.merge(other.progress());
            return new Taken(answers, both, left, edition.changesSince(other.published()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A lesson may have another number here; its word is the same. */
    private Optional<Path> place(OtherFolder other, Path file) throws IOException {
        var parts = other.name(file).split("/");
        var word = word(parts[1]);
        try (var folders = Files.list(home.resolve("exercises"))) {
            return folders.filter(Files::isDirectory).filter(it -> word(it.getFileName().toString()).equals(word)).findFirst()
                    .map(it -> it.resolve(String.join("/", Arrays.asList(parts).subList(2, parts.length))));
        }
    }

    private static String word(String folder) {
        return folder.replaceFirst("^\\d+-", "");
    }

    /** Whether nobody wrote here: no file is there, or it is the stub. */
    private boolean isFree(Path place, SortedMap<String, String> here) {
        return !Files.exists(place)
                || Originals.isText(place, here.getOrDefault(home.relativize(place).toString().replace('\\', '/'), ""));
    }

    private Optional<Exercise> exercise(Path file) {
        return catalog.exercises().stream().filter(it -> it.file().equals(file)).findFirst();
    }
}
