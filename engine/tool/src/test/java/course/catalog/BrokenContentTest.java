package course.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a broken page is told by file and line")
class BrokenContentTest {
    private static final String LESSON = "lessons/08-gather/lesson.adoc";
    @TempDir
    private Path home;
    private SampleTree tree;

    @BeforeEach
    void plant() {
        tree = SampleTree.at(home);
    }

    @Test
    @DisplayName("minutes that are no number")
    void minutes() {
        tree.write(LESSON, "= Gather\n:recall: x\n:minutes: many\n:objective: y\n");

        complains("lessons/08-gather/lesson.adoc:3: expected a whole number after ':minutes:', got 'many'");
    }

    @Test
    @DisplayName("an attribute that is not there, or empty")
    void missing() {
        tree.write(LESSON, "= Gather\n:minutes: 5\n:objective: y\n");
        complains("lessons/08-gather/lesson.adoc:1: the header lacks ':recall:'");

        tree.write(LESSON, "= Gather\n:minutes: 5\n:objective:\n:recall: y\n");
        complains("lessons/08-gather/lesson.adoc:3: ':objective:' is empty");
    }

    @Test
    @DisplayName("no title, and a line that is no attribute")
    void lines() {
        tree.write(LESSON, "Gather\n");
        complains("lessons/08-gather/lesson.adoc:1: expected a title like '= Gather: wait for all of them'");

        tree.write(LESSON, "= Gather\nminutes: 5\n");
        complains("lessons/08-gather/lesson.adoc:2: expected an attribute like ':minutes: 25', got 'minutes: 5'");
    }

    @Test
    @DisplayName("an exercise without its introduction, or without points")
    void exercise() {
        tree.write("exercises/08-gather/task.adoc", "= Exercises\n\ntext\n== Pages\n");
        complains("exercises/08-gather/task.adoc:3: "
                + "expected '[#name,minutes=12,points=10]' above '== Pages', got 'text'");

        tree.write("exercises/08-gather/task.adoc", "= Exercises\n\n[#pages,minutes=3]\n== Pages\n");
        complains("exercises/08-gather/task.adoc:3: '[#pages,minutes=3]' lacks points=NUMBER");
    }

    @Test
    @DisplayName("a wrong solution that does not say its code")
    void wrong() {
        tree.write("solutions/08-gather/wrong/in-order/Oops.java", "package exercise.gather;\n");

        assertThatThrownBy(() -> tree.inOrder().wrongSolutions()).isInstanceOf(BrokenContent.class).hasMessage(
                "solutions/08-gather/wrong/in-order/Oops.java:1: "
                        + "expected a first line like '// expected: SEQUENTIAL', got 'package exercise.gather;'");
    }

    private void complains(String message) {
        assertThatThrownBy(tree::catalog).isInstanceOf(BrokenContent.class).hasMessage(message);
    }
}
