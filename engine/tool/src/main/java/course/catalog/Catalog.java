package course.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All lessons in order, with their exercises; finds them by the names a user types. */
public record Catalog(List<Lesson> lessons) {
    private static final Pattern FOLDER = Pattern.compile("(\\d{2})-([a-z][a-z0-9-]*)");

    public Catalog {
        lessons = List.copyOf(lessons);
    }

    /** Reads the tree below {@code home}; a folder without a page is not there yet. Throws {@link BrokenContent}. */
    public static Catalog read(Path home) {
        var root = home.toAbsolutePath().normalize();
        var lessons = new ArrayList<Lesson>();
        for (var folder : Tree.list(root.resolve("lessons"))) {
            if (Files.exists(folder.resolve("lesson.adoc"))) {
                lessons.add(lesson(root, folder));
            }
        }
        return new Catalog(lessons);
    }

    /** The source roots of all lessons. */
    public List<Path> sources() {
        return lessons.stream().map(lesson -> lesson.folder().resolve("src/main/java")).toList();
    }

    /** Every exercise of the course, in order. */
    public List<Exercise> exercises() {
        return lessons.stream().flatMap(lesson -> lesson.exercises().stream()).toList();
    }

    /** The lesson called {@code 08-gather}, {@code gather}, {@code 08} or {@code 8}. Throws {@link NoSuchName}. */
    public Lesson lesson(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return lessons.stream().filter(lesson -> isNamed(lesson, wanted)).findFirst().orElseThrow(() -> new NoSuchName(
                "There is no lesson '%s'.".formatted(typed),
                Nearest.to(typed, lessons.stream().flatMap(it -> Stream.of(it.id(), it.word())).toList())));
    }

    /** The lesson this exercise belongs to. */
    public Lesson lessonOf(Exercise exercise) {
        return lesson(exercise.lesson());
    }

    /** The exercise called {@code gather/in-order}, {@code 08-gather/in-order} or, if only one is, {@code in-order}. */
    public Exercise exercise(String typed) {
        var found = exercises().stream().filter(named(typed.toLowerCase(Locale.ROOT))).toList();
        var ids = (found.isEmpty() ? exercises() : found).stream().map(Exercise::id).toList();
        return switch (found.size()) {
            case 0 -> throw new NoSuchName("There is no exercise '%s'.".formatted(typed), Nearest.to(typed, ids));
            case 1 -> found.getFirst();
            default -> throw new NoSuchName("Several exercises are called '%s'.".formatted(typed), ids.stream().limit(3)
                    .toList());
        };
    }

    private Predicate<Exercise> named(String wanted) {
        var slash = wanted.indexOf('/');
        if (slash < 0) {
            return exercise -> exercise.name().equals(wanted);
        }
        var lesson = wanted.substring(0, slash);
        return exercise -> exercise.name().equals(wanted.substring(slash + 1)) && isNamed(lessonOf(exercise), lesson);
    }

    private static boolean isNamed(Lesson lesson, String wanted) {
        return wanted.equals(lesson.id()) || wanted.equals(lesson.word())
                || wanted.equals(String.valueOf(lesson.number())) || wanted.equals("%02d".formatted(lesson.number()));
    }

    private static Lesson lesson(Path home, Path folder) {
        var id = folder.getFileName().toString();
        var page = home.relativize(folder.resolve("lesson.adoc"));
        var name = FOLDER.matcher(id);
        if (!name.matches()) {
            throw new BrokenContent(page, 1, "expected a folder named like '08-gather', got '%s'".formatted(id));
        }
        var header = Header.of(page, Tree.lines(folder.resolve("lesson.adoc")));
        var word = name.group(2);
        return new Lesson(id, Integer.parseInt(name.group(1)), word, header.title(), header.number("minutes"),
                header.words("needs"), header.text("objective"), header.text("recall"), folder,
                        exercises(home, id, word));
    }

    private static List<Exercise> exercises(Path home, String lesson, String word) {
        var file = home.resolve("exercises").resolve(lesson).resolve("task.adoc");
        return Files.exists(file) ? new TaskPage(home, lesson, word, file).exercises() : List.of();
    }
}
