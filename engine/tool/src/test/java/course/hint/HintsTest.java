package course.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.catalog.BrokenContent;
import course.catalog.Exercise;
import course.catalog.SampleTree;
import course.progress.Progress;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hints")
class HintsTest {
    @TempDir
    private Path home;
    private Exercise exercise;
    private Progress progress;
    private Hints hints;

    @BeforeEach
    void plant() {
        var tree = SampleTree.at(home);
        exercise = tree.inOrder();
        progress = new Progress(tree.home().resolve(".course/progress.txt"), InstantSource.system());
        hints = new Hints(progress);
        tree.write("exercises/08-gather/hints.adoc", """
                = Hints

                == in-order

                === nudge
                Look.

                === idea
                Think.

                === nearly code
                Write.

                === SEQUENTIAL
                One by one.
                """);
    }

    @Test
    @DisplayName("come one step at a time, and all of them again after the last")
    void ladder() {
        assertThat(hints.next(exercise)).isInstanceOfSatisfying(Hint.OfLadder.class, hint -> {
            assertThat(hint.step().title()).isEqualTo("nudge");
            assertThat(hint.number()).isEqualTo(1);
            assertThat(hint.count()).isEqualTo(3);
        });
        hints.next(exercise);
        hints.next(exercise);
        assertThat(hints.next(exercise)).isInstanceOfSatisfying(Hint.AllSeen.class, hint ->
                assertThat(hint.steps()).extracting(Step::title).containsExactly("nudge", "idea", "nearly code"));
    }

    @Test
    @DisplayName("begin with what fits the last verdict, once for each diagnosis")
    void diagnosis() {
        progress.judged(exercise.id(), "SEQUENTIAL");

        assertThat(hints.next(exercise)).isInstanceOfSatisfying(Hint.ForDiagnosis.class, hint ->
                assertThat(hint.step().lines()).contains("One by one."));
        assertThat(hints.next(exercise)).isInstanceOf(Hint.OfLadder.class);
        assertThat(hints.seen(exercise)).extracting(Step::title).containsExactly("SEQUENTIAL", "nudge");
    }

    @Test
    @DisplayName("of a diagnosis without words of its own are the ladder's")
    void unknown() {
        progress.judged(exercise.id(), "RACE");

        assertThat(hints.next(exercise)).isInstanceOf(Hint.OfLadder.class);
    }

    @Test
    @DisplayName("that are missing are told by file")
    void missing() {
        var other = SampleTree.at(home).catalog().exercise("gather/keep-failures");

        assertThatThrownBy(() -> hints.next(other)).isInstanceOf(BrokenContent.class)
                .hasMessageContaining("exercises/08-gather/hints.adoc:15: expected a section '== keep-failures'");
    }
}
