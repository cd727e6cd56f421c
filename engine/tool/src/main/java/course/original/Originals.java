package course.original;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.progress.SafeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells the published text of an exercise's files from what a learner made of them. The lock file of each folder says
 * which text is the published one; the text itself is kept in the store, or found in git.
 */
public final class Originals {
    private final Path home;
    private final Catalog catalog;
    private final Store store;
    private final Git git;

    public Originals(Path home, Catalog catalog) {
        this.home = home;
        this.catalog = catalog;
        this.store = new Store(home.resolve(".course/originals"));
        this.git = new Git(home);
    }

    /** Writes the lock of one exercise folder from its files as they are: for authors. */
    public static void relock(Path folder) {
        try {
            SafeFile.replace(folder.resolve(Lock.NAME), Lock.of(folder).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the lock of this folder fits its files: for authors, before they publish. */
    public static boolean locked(Path folder) {
        try {
            return Files.exists(folder.resolve(Lock.NAME)) && Lock.of(folder).equals(Lock.read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies every file that is still as published into the store; cheap when they are there already. */
    public void keep() {
        try {
            for (var folder : folders()) {
                for (var entry : Lock.read(folder).hashes().entrySet()) {
                    keep(folder.resolve(entry.getKey()), entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of every published file of all exercises, by its path below the course's folder, with slashes. */
    public SortedMap<String, String> published() {
        return published(home);
    }

    /** The same of the course in another folder, whatever its version; empty when no course is there. */
    public static SortedMap<String, String> published(Path home) {
        var exercises = home.resolve("exercises");
        if (!Files.isDirectory(exercises)) {
            return new TreeMap<>();
        }
        try (var folders = Files.list(exercises)) {
            var published = new TreeMap<String, String>();
            for (var folder : folders.toList()) {
                Lock.read(folder).hashes().forEach((name, hash) -> published.put(Lock.name(home, folder) + "/" + name, hash));
            }
            return published;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file is there, and its text has this hash. */
    public static boolean isText(Path file, String hash) {
        try {
            return isAs(file, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published text of the file the learner edits. Throws {@link MissingOriginal}. */
    public String of(Exercise exercise) {
        return of(exercise, exercise.file());
    }

    /** The published text of any file in the exercise's folder. Throws {@link MissingOriginal}. */
    public String of(Exercise exercise, Path file) {
        try {
            var hash = Lock.read(exercise.folder()).hashes().get(Lock.name(exercise.folder(), file));
            var found = hash == null ? Optional.<Content>empty() : find(file, hash);
            return new String(found.orElseThrow(() -> missing(file, hash == null)).bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the learner's file is still as published; false when it is gone. */
    public boolean untouched(Exercise exercise) {
        try {
            var hash = Lock.read(exercise.folder()).hashes().get(Lock.name(exercise.folder(), exercise.file()));
            return hash != null && isAs(exercise.file(), hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of the exercise's folder that are not the learner's to change and are not as published: suites,
     * helpers, also those that are gone. Without a lock nothing can be vouched for, so the lock itself is answered.
     */
    public List<Path> tampered(Exercise exercise) {
        try {
            var hashes = Lock.read(exercise.folder()).hashes();
            if (hashes.isEmpty()) {
                return List.of(exercise.folder().resolve(Lock.NAME));
            }
            var learners = learners(exercise);
            var changed = new ArrayList<Path>();
            for (var entry : hashes.entrySet()) {
                var file = exercise.folder().resolve(entry.getKey());
                if (!learners.contains(file) && !isAs(file, entry.getValue())) {
                    changed.add(file);
                }
            }
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<Path> learners(Exercise exercise) {
        return catalog.lessonOf(exercise).exercises().stream().map(Exercise::file).collect(Collectors.toSet());
    }

    private Set<Path> folders() {
        return catalog.exercises().stream().map(Exercise::folder).collect(Collectors.toSet());
    }

    private void keep(Path file, String hash) throws IOException {
        if (!store.has(hash) && isAs(file, hash)) {
            store.put(Content.of(file));
        }
    }

    private static boolean isAs(Path file, String hash) throws IOException {
        return Files.isRegularFile(file) && Content.of(file).hash().equals(hash);
    }

    private Optional<Content> find(Path file, String hash) throws IOException {
        if (isAs(file, hash)) {
            return Optional.of(Content.of(file));
        }
        var kept = store.get(hash);
        return kept.isPresent() ? kept : git.find(Lock.name(home, file), hash);
    }

    private MissingOriginal missing(Path file, boolean unknown) {
        var name = Lock.name(home, file);
        return new MissingOriginal(unknown
                ? """
                originals.lock does not know %s.
                Get the exercise's folder again from where the course came from.""".formatted(name)
                : """
                The original of %s is not kept here: it was changed before the course first ran.
                Your file was left alone. Get the original again from where the course came from.""".formatted(name));
    }
}
