package course.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.SampleTree;
import course.grade.intake.Beside;
import course.grade.intake.Handed;
import course.grade.isolate.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    @Test
    @DisplayName("what lies beside the file that was handed in, by its name, and what was left out there")
    void beside() {
        SampleTree.at(folder);
        var stamps = new HashSet<>(Set.of(stamp("one build")));

        assertThat(stamps.add(stamp(Map.of("Pages.java", "class Pages {}"), Map.of()))).as("a file").isTrue();
        assertThat(stamps.add(stamp(Map.of("Pages.java", "class Pages { }"), Map.of()))).as("another text").isTrue();
        assertThat(stamps.add(stamp(Map.of("Helper.java", "class Pages {}"), Map.of()))).as("another name").isTrue();
        assertThat(stamps.add(stamp(Map.of(), Map.of("Pages.java", "class Pages {}")))).as("a file left out").isTrue();
        assertThat(stamps.add(stamp(Map.of(), Map.of()))).as("nothing").isFalse();
    }

    private String stamp(String engine) {
        return stamp(engine, new Handed.Text("class InOrder {}"));
    }

    private String stamp(Map<String, String> texts, Map<String, String> leftOut) {
        return stamp("one build", new Handed.Text("class InOrder {}", new Beside(new TreeMap<>(texts), new TreeMap<>(leftOut))));
    }

    private String stamp(String engine, Handed handed) {
        var catalog = Catalog.read(folder);
        return new Stamps(catalog, Level.FLOOR, engine).of(catalog.exercise("gather/in-order"), handed);
    }
}
