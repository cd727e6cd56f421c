package course.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    @DisplayName("a folder that holds no course is misuse, and the message shows the usage")
    void misuse(@TempDir Path empty) {
        var exit = Main.run(List.of(empty.toString(), "out"), new PrintStream(said), new PrintStream(said));

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString()).contains("the one with lessons/ in it", "Main ROOT OUT");
    }

    @Test
    @DisplayName("the sample course is built, and the address of its home page is said")
    void sample(@TempDir Path folder) throws Exception {
        var sample = Path.of(MainTest.class.getResource("/sample/lessons").toURI()).getParent();
        var arguments = List.of(sample.toString(), folder.resolve("site").toString());
        var exit = Main.run(arguments, new PrintStream(said), System.err);

        assertThat(exit).isZero();
        assertThat(said.toString()).startsWith("Site: 8 pages in ").contains("index.html");
    }
}
