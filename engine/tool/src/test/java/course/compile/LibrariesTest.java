package course.compile;

import static org.assertj.core.api.Assertions.assertThat;

import course.compile.Compilation.Broken;
import course.compile.Compilation.Compiled;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the libraries of a lesson")
class LibrariesTest {

    private static final String USES_METHANOL = "class Uses { com.github.mizosoft.methanol.Methanol client; }";

    @Test
    @DisplayName("are the jars in its folder; most lessons have none")
    void jars() {
        assertThat(Libraries.of("04-bodies")).extracting(jar -> jar.getFileName().toString())
                .singleElement().asString().startsWith("methanol-").endsWith(".jar");
        assertThat(Libraries.of("08-gather")).isEmpty();
    }

    @Test
    @DisplayName("stand behind the tool's own class path")
    void classPath() {
        var entries = Libraries.classPath("04-bodies", Path.of("classes")).split(File.pathSeparator);

        assertThat(entries).startsWith(EnginePath.text().split(File.pathSeparator)).contains("classes")
                .endsWith(Libraries.of("04-bodies").getFirst().toString());
    }

    @Test
    @DisplayName("are known to the compiler of that lesson, and to no other")
    void compilers() {
        var compilers = new Compilers();

        assertThat(compilers.of("04-bodies").compile("Uses", USES_METHANOL, List.of())).isInstanceOf(Compiled.class);
        assertThat(compilers.of("08-gather").compile("Uses", USES_METHANOL, List.of())).isInstanceOf(Broken.class);
        assertThat(compilers.of("09-semaphores")).isSameAs(compilers.of("08-gather"));
    }
}
