package course.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.SampleTree;
import course.grade.intake.Handed;
import course.grade.isolate.Level;
import java.nio.file.Path;
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

    private String stamp(String engine) {
        var catalog = Catalog.read(folder);
        return new Stamps(catalog, Level.FLOOR, engine).of(catalog.exercise("gather/in-order"), new Handed.Text("class InOrder {}"));
    }
}
