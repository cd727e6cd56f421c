package course.solution;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Exercise;
import course.catalog.SampleTree;
import course.progress.Progress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the solution")
class SolutionsTest {
    @TempDir
    private Path home;
    private SampleTree tree;
    private Exercise exercise;
    private Progress progress;
    private Solutions solutions;

    @BeforeEach
    void plant() {
        tree = SampleTree.at(home);
        exercise = tree.inOrder();
        progress = new Progress(tree.home().resolve(".course/progress.txt"), InstantSource.system());
        solutions = new Solutions(progress);
    }

    @Test
    @DisplayName("of an open exercise is shown when asked for twice, not before")
    void twice() {
        assertThat(solutions.ask(exercise)).isEmpty();
        assertThat(solutions.ask(exercise)).isPresent();
    }

    @Test
    @DisplayName("of a passed exercise is shown at once; after a reset it must be asked for again")
    void passed() {
        progress.judged(exercise.id(), "PASS");
        assertThat(solutions.ask(exercise)).isPresent();

        progress.reset(exercise.id());
        assertThat(solutions.ask(exercise)).isEmpty();
    }

    @Test
    @DisplayName("comes with its alternatives and its why, without the tags of the pages")
    void whole() {
        tree.write("solutions/08-gather/alternatives/in-order/VirtualThreads.java", "other\n");
        tree.write("solutions/08-gather/why.adoc", "= Why\n\n== in-order\nBecause.\n\n== keep-failures\nTherefore.\n");
        progress.judged(exercise.id(), "PASS");

        var solution = solutions.ask(exercise).orElseThrow();

        assertThat(solution.listing().lines()).contains("public final class InOrder { /* solved */ }")
                .noneMatch(line -> line.contains("tag::"));
        assertThat(solution.alternatives()).extracting(Solution.Listing::lines).containsExactly(List.of("other"));
        assertThat(solution.why()).contains("Because.").doesNotContain("Therefore.");
    }
}
