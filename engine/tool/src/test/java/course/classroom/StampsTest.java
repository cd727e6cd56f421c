package course.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.SampleTree;
import course.grade.intake.Handed;
import course.grade.isolate.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("what a grade rests on")
class StampsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the tool that judges: another build of it, another stamp; the same one, the same")
    void engine() {
        SampleTree.at(folder);

        assertThat(stamp("one build")).isEqualTo(stamp("one build")).isNotEqualTo(stamp("another build"));
        assertThat(Engine.fingerprint()).hasSize(64).isEqualTo(Engine.fingerprint());
    }

    @Test
    @DisplayName("the suite, its helpers and the lessons' code; not the suite of another exercise")
    void suite() {
        var tree = SampleTree.at(folder);
        var before = stamp("one build");

        tree.write("exercises/08-gather/src/test/java/exercise/gather/KeepFailuresCheck.java", "class KeepFailuresCheck {}");
        assertThat(stamp("one build")).isEqualTo(before);

        var stamps = new HashSet<>(Set.of(before));
        tree.write("exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java", "class InOrderCheck {}");
        assertThat(stamps.add(stamp("one build"))).as("the suite").isTrue();
        tree.write("exercises/08-gather/src/test/java/exercise/gather/Helper.java", "class Helper {}");
        assertThat(stamps.add(stamp("one build"))).as("a helper").isTrue();
        tree.write("lessons/09-semaphores/src/main/java/lesson/semaphores/Pace.java", "class Pace {}");
        assertThat(stamps.add(stamp("one build"))).as("a lesson").isTrue();
    }

    private String stamp(String engine) {
        var catalog = Catalog.read(folder);
        return new Stamps(catalog, Level.FLOOR, engine).of(catalog.exercise("gather/in-order"), new Handed.Text("class InOrder {}"));
    }
}
