package course.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the class path of the engine")
class EnginePathTest {

    @Test
    @DisplayName("knows that nothing starts any more when one of its jars is gone")
    void gone(@TempDir Path folder) throws IOException {
        var jars = List.of(Files.createFile(folder.resolve("tool.jar")), Files.createFile(folder.resolve("lab.jar")));

        assertThat(EnginePath.whyNothingStarts(jars, "no memory")).isEqualTo("no memory");
        Files.delete(jars.getLast());
        assertThat(EnginePath.whyNothingStarts(jars, "no memory")).contains("built anew", "start it again");
    }
}
