package course.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the catalog")
class CatalogTest {
    @TempDir
    private Path home;
    private SampleTree tree;

    @BeforeEach
    void plant() {
        tree = SampleTree.at(home);
    }

    @Test
    @DisplayName("reads a lesson's header and its exercises, in order")
    void reads() {
        var lesson = tree.catalog().lessons().getFirst();

        assertThat(tree.catalog().lessons()).extracting(Lesson::id).containsExactly("08-gather", "09-semaphores");
        assertThat(lesson.number()).isEqualTo(8);
        assertThat(lesson.word()).isEqualTo("gather");
        assertThat(lesson.title()).isEqualTo("Gather: wait for all of them");
        assertThat(lesson.minutes()).isEqualTo(25);
        assertThat(lesson.needs()).containsExactly("07-async");
        assertThat(lesson.recall()).isEqualTo("Start them all, then wait for all.");
        assertThat(lesson.exercises()).extracting(Exercise::id)
                .containsExactly("gather/in-order", "gather/keep-failures");
        assertThat(lesson.exercises().getLast().points()).isEqualTo(20);
        assertThat(lesson.exercises().getLast().title()).isEqualTo("Keep the failures");
    }

    @Test
    @DisplayName("knows where the files of an exercise are and what its classes are called")
    void paths() {
        var exercise = tree.inOrder();

        assertThat(exercise.file())
                .isEqualTo(tree.home().resolve("exercises/08-gather/src/main/java/exercise/gather/InOrder.java"));
        assertThat(exercise.suite())
                .isEqualTo(tree.home().resolve("exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java"));
        assertThat(exercise.solution())
                .isEqualTo(tree.home().resolve("solutions/08-gather/src/main/java/exercise/gather/InOrder.java"));
        assertThat(exercise.className()).isEqualTo("exercise.gather.InOrder");
        assertThat(exercise.suiteName()).isEqualTo("exercise.gather.InOrderCheck");
        assertThat(Names.classOf("what-may-retry")).isEqualTo("WhatMayRetry");
        assertThat(Names.packageOf("files-and-databases")).isEqualTo("filesanddatabases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08-gather", "gather", "08", "8", "Gather"})
    @DisplayName("finds a lesson by every name it has")
    void lesson(String typed) {
        assertThat(tree.catalog().lesson(typed).id()).isEqualTo("08-gather");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gather/in-order", "in-order", "08-gather/in-order", "8/in-order", "GATHER/in-order"})
    @DisplayName("finds an exercise by every name it has")
    void exercise(String typed) {
        assertThat(tree.catalog().exercise(typed).id()).isEqualTo("gather/in-order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gather/in-oder", "inorder", "gahter/in-order", "in-orde", "in_order"})
    @DisplayName("suggests the nearest exercise for a slip of the keyboard")
    void suggests(String typed) {
        assertThatThrownBy(() -> tree.catalog().exercise(typed))
                .isInstanceOfSatisfying(NoSuchName.class, e -> assertThat(e.nearest()).startsWith("gather/in-order"))
                .hasMessage("There is no exercise '%s'.", typed);
    }

    @Test
    @DisplayName("suggests nothing for a word far from every name, and lessons for lessons")
    void far() {
        assertThatThrownBy(() -> tree.catalog().exercise("xylophone"))
                .isInstanceOfSatisfying(NoSuchName.class, e -> assertThat(e.nearest()).isEmpty());
        assertThatThrownBy(() -> tree.catalog().lesson("semaphore"))
                .isInstanceOfSatisfying(NoSuchName.class, e -> assertThat(e.nearest()).startsWith("semaphores"));
    }

    @Test
    @DisplayName("asks back when two lessons have an exercise of the same name")
    void ambiguous() {
        tree.write("exercises/09-semaphores/task.adoc", "= X\n\n[#in-order,minutes=1,points=1]\n== A\n");

        assertThatThrownBy(() -> tree.catalog().exercise("in-order"))
                .isInstanceOfSatisfying(NoSuchName.class, e -> assertThat(e.nearest())
                        .containsExactly("gather/in-order", "semaphores/in-order"))
                .hasMessage("Several exercises are called 'in-order'.");
    }

    @Test
    @DisplayName("lists the runnable examples of a lesson with their first sentence")
    void examples() {
        var folder = "lessons/08-gather/src/main/java/lesson/gather/";
        tree.write(folder + "AllTogether.java", """
                package lesson.gather;

                /**
                 * Starts ten requests with {@code sendAsync}, then waits
                 * for all. And more.
                 */
                final class AllTogether {
                    static void main() throws Exception {}
                }
                """);
        tree.write(folder + "Helper.java", "package lesson.gather;\n\n/** No main here. */\nfinal class Helper {}\n");

        assertThat(tree.catalog().lesson("gather").examples())
                .containsExactly(new Example("AllTogether", "lesson.gather.AllTogether",
                "Starts ten requests with sendAsync, then waits for all.", tree.home()
                        .resolve(folder + "AllTogether.java")));
    }

    @Test
    @DisplayName("lists alternatives and wrong solutions; a wrong one says its code")
    void variants() {
        tree.write("solutions/08-gather/alternatives/in-order/VirtualThreads.java", "package exercise.gather;\n");
        tree.write("solutions/08-gather/wrong/in-order/JoinInTheLoop.java",
                "// expected: SEQUENTIAL\npackage exercise.gather;\n");
        tree.write("solutions/08-gather/wrong/in-order/Hoards.java", "// expected: BUFFERED, graded: OUT_OF_MEMORY\npackage exercise.gather;\n");

        assertThat(tree.inOrder().alternatives()).extracting(Variant::name).containsExactly("VirtualThreads");
        assertThat(tree.inOrder().wrongSolutions()).extracting(WrongSolution::expected).containsExactly("BUFFERED", "SEQUENTIAL");
        assertThat(tree.inOrder().wrongSolutions()).extracting(WrongSolution::graded).containsExactly("OUT_OF_MEMORY", "SEQUENTIAL");
        assertThat(tree.catalog().exercise("cap").wrongSolutions()).isEmpty();
    }

    @Test
    @DisplayName("an empty or a missing tree is an empty course")
    void empty(@TempDir Path nothing) {
        assertThat(Catalog.read(nothing).lessons()).isEmpty();
        assertThat(Catalog.read(nothing.resolve("gone")).exercises()).isEmpty();
    }
}
