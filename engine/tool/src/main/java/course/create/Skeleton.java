package course.create;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.catalog.Lesson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything an exercise consists of, for an author to fill in: it compiles, its stub waits, its solution passes, and
 * each {@link Blanks blank} says what is to be written there.
 */
public final class Skeleton {

    private static final int MINUTES = 12;
    private static final int POINTS = 10;
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST = 32;

    private final Catalog catalog;
    private final Path home;

    /** Skeletons in the tree below {@code home}, of which {@code catalog} was read. */
    public Skeleton(Catalog catalog, Path home) {
        this.catalog = catalog;
        this.home = home;
    }

    /**
     * Makes the files of a new exercise and adds its sections to the pages of its lesson: all of it or, when a file can't
     * be written, nothing.
     *
     * @param typed {@code gather/my-idea}; the lesson as {@link Catalog#lesson} knows it
     * @return what was made or added to, the task first
     * @throws Refused when the name is none, is taken, or would hide a class that the files need
     * @throws course.catalog.NoSuchName when there is no such lesson
     */
    public List<Path> create(String typed) {
        var exercise = exercise(typed);
        var files = files(exercise);
        var pages = pages(exercise);
        refuse(exercise, files.keySet());
        try {
            new Writing().write(files, pages);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return Stream.concat(pages.keySet().stream(), files.keySet().stream()).toList();
    }

    private Exercise exercise(String typed) {
        var slash = typed.indexOf('/');
        var name = typed.substring(slash + 1);
        if (slash < 1 || !name.matches(NAME) || name.length() > LONGEST) {
            throw new Refused("""
                    '%s' can't be the name of an exercise.
                    Name the lesson, a slash, and up to %d small letters, digits and hyphens:  gather/my-idea"""
                    .formatted(typed, LONGEST));
        }
        var lesson = catalog.lesson(typed.substring(0, slash));
        return new Exercise(home, lesson.id(), lesson.word(), name, title(name), MINUTES, POINTS);
    }

    private static String title(String name) {
        var words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void refuse(Exercise exercise, Set<Path> files) {
        if (catalog.exercises().stream().anyMatch(it -> it.id().equals(exercise.id()))) {
            throw new Refused("%s is there already: %s.\nChoose another name."
                    .formatted(exercise.id(), shown(exercise.file())));
        }
        if (isHidden(exercise.simpleName())) {
            throw new Refused("The class of %s would be %s, and that hides a class its files need.\nChoose another name."
                    .formatted(exercise.id(), exercise.simpleName()));
        }
        files.stream().filter(Files::exists).findFirst().ifPresent(file -> {
            throw new Refused("%s is there already.\nChoose another name, or remove the file.".formatted(shown(file)));
        });
        if (!Files.exists(exercise.taskPage())) {
            throw new Refused(noModules(exercise));
        }
    }

    private String noModules(Exercise exercise) {
        var neighbor = catalog.lessons().stream().filter(it -> !it.exercises().isEmpty()).findFirst()
                .map(Lesson::id).orElse("NN-word");
        return """
                %1$s has no exercises yet, and so no modules for them.
                Copy exercises/%2$s/pom.xml and solutions/%2$s/pom.xml to folders named %1$s, change the names in
                them, name the folders in exercises/pom.xml and solutions/pom.xml, begin %3$s
                with '= Exercises: %4$s', and try again.""".formatted(
                exercise.lesson(), neighbor, shown(exercise.taskPage()), exercise.word());
    }

    private static boolean isHidden(String simpleName) {
        try {
            Class.forName("java.lang." + simpleName, false, null);
            return true;
        } catch (ClassNotFoundException _) {
            return Stream.of(Template.values()).anyMatch(template -> template.imports(simpleName));
        }
    }

    /** The files to make, with their texts. */
    private static Map<Path, String> files(Exercise exercise) {
        var files = new LinkedHashMap<Path, String>();
        files.put(exercise.file(), Template.STUB.of(exercise));
        files.put(exercise.suite(), Template.CHECK.of(exercise));
        files.put(exercise.solution(), Template.SOLUTION.of(exercise));
        files.put(variant(exercise, "alternatives", "AnotherWay"), Template.ALTERNATIVE.of(exercise));
        files.put(variant(exercise, "wrong", "FirstMistake"), Template.WRONG.of(exercise));
        return files;
    }

    private static Path variant(Exercise exercise, String kind, String name) {
        return exercise.solutionFolder().resolve(kind).resolve(exercise.name()).resolve(name + ".java");
    }

    /** The pages that get a section at their end, with it; the task comes first and is written last. */
    private static Map<Path, String> pages(Exercise exercise) {
        var pages = new LinkedHashMap<Path, String>();
        pages.put(exercise.taskPage(), Template.TASK.of(exercise));
        pages.put(exercise.hintsPage(), Template.HINTS.of(exercise));
        pages.put(exercise.whyPage(), Template.WHY.of(exercise));
        return pages;
    }

    private String shown(Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }
}
