package course.catalog;

import java.nio.file.Path;
import java.util.List;

/**
 * An exercise: what the learner writes, the suite that judges it, and the solutions kept beside it.
 *
 * @param home    the root of the course, absolute
 * @param lesson  id of its lesson, {@code 08-gather}
 * @param word    the lesson's word, {@code gather}
 * @param name    its own name, {@code in-order}
 * @param points  what a pass is worth
 */
public record Exercise(Path home, String lesson, String word, String name, String title, int minutes, int points) {

    /** {@code gather/in-order}: how a user names it. */
    public String id() {
        return word + "/" + name;
    }

    /** {@code exercises/08-gather}. */
    public Path folder() {
        return home.resolve("exercises").resolve(lesson);
    }

    /** The file the learner edits. */
    public Path file() {
        return folder().resolve(source("src/main/java/exercise", simpleName()));
    }

    /** The suite that judges it. */
    public Path suite() {
        return folder().resolve(source("src/test/java/exercise", simpleName() + "Check"));
    }

    /** {@code InOrder}. */
    public String simpleName() {
        return Names.classOf(name);
    }

    /** {@code exercise.gather}. */
    public String packageName() {
        return "exercise." + Names.packageOf(word);
    }

    /** {@code exercise.gather.InOrder}. */
    public String className() {
        return packageName() + "." + simpleName();
    }

    /** {@code exercise.gather.InOrderCheck}. */
    public String suiteName() {
        return className() + "Check";
    }

    public Path taskPage() {
        return folder().resolve("task.adoc");
    }

    public Path hintsPage() {
        return folder().resolve("hints.adoc");
    }

    /** {@code solutions/08-gather}. */
    public Path solutionFolder() {
        return home.resolve("solutions").resolve(lesson);
    }

    public Path solution() {
        return solutionFolder().resolve(source("src/main/java/exercise", simpleName()));
    }

    public Path whyPage() {
        return solutionFolder().resolve("why.adoc");
    }

    /** Other right ways, by name; read anew on each call. Each file declares the class {@link #className()}. */
    public List<Variant> alternatives() {
        return Variants.in(home, solutionFolder().resolve("alternatives").resolve(name));
    }

    /** Wrong solutions, by name; read anew on each call. Each file's first line says the code it must earn. */
    public List<WrongSolution> wrongSolutions() {
        return Variants.wrong(home, solutionFolder().resolve("wrong").resolve(name));
    }

    private String source(String root, String simpleName) {
        return "%s/%s/%s.java".formatted(root, Names.packageOf(word), simpleName);
    }
}
