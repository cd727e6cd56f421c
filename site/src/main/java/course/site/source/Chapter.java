package course.site.source;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one lesson and its exercises; {@code name} is the folder's, such as {@code 08-gather}. */
public record Chapter(String name, Path lesson, Path task, Path hints) {

    static Chapter of(Path root, String name) {
        var exercises = root.resolve("exercises").resolve(name);
        return new Chapter(name, root.resolve("lessons").resolve(name).resolve("lesson.adoc"),
                exercises.resolve("task.adoc"), exercises.resolve("hints.adoc"));
    }

    /** The one name of the topic: folder, package, page and argument. {@code gather} for {@code 08-gather}. */
    public String word() {
        return name.substring(name.indexOf('-') + 1);
    }

    /** The digits in front of the word; empty when there are none. */
    public String number() {
        return name.contains("-") ? name.substring(0, name.indexOf('-')) : "";
    }

    public boolean hasExercises() {
        return Files.isRegularFile(task);
    }

    /** The stub a learner edits for the exercise {@code id}, by the course's naming: in-order is InOrder.java. */
    public Path stub(String id) {
        var type = new StringBuilder();
        for (var part : id.split("-")) {
            type.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        var folder = word().replace("-", "");
        return task.resolveSibling("src/main/java/exercise").resolve(folder).resolve(type + ".java");
    }
}
