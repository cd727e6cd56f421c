package course.catalog;

import java.nio.file.Path;
import java.util.List;

/**
 * A lesson as its header describes it.
 *
 * @param id        the folder's name, {@code 08-gather}
 * @param number    its place in the course, from 1
 * @param word      its one name, {@code gather}
 * @param needs     ids of the lessons to know first
 * @param folder    {@code lessons/08-gather}, absolute
 * @param exercises in the order of the task page
 */
public record Lesson(
        String id,
        int number,
        String word,
        String title,
        int minutes,
        List<String> needs,
        String objective,
        String recall,
        Path folder,
        List<Exercise> exercises) {

    public Lesson {
        needs = List.copyOf(needs);
        exercises = List.copyOf(exercises);
    }

    /** The same lesson with only these exercises. */
    public Lesson with(List<Exercise> some) {
        return new Lesson(id, number, word, title, minutes, needs, objective, recall, folder, some);
    }

    /** The page's source. */
    public Path page() {
        return folder.resolve("lesson.adoc");
    }

    /** The startup file of its JShell playground. */
    public Path playground() {
        return folder.resolve(word + ".jsh");
    }

    /** Captured output and flights of its examples. */
    public Path output() {
        return folder.resolve("output");
    }

    /** The Java package of its examples, {@code lesson.gather}; a hyphen of the word is left out. */
    public String packageName() {
        return "lesson." + Names.packageOf(word);
    }

    /** The examples' sources; read anew on each call. */
    public List<Example> examples() {
        return Examples.of(this);
    }
}
