package course.serve;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Example;
import course.serve.ExampleText.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the text of an example")
class ExampleTextTest {

    @Test
    @DisplayName("has no tags, and tells where the parts are that they mark")
    void regions(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("A.java"), """
                class A {
                    // tag::all[]
                    // tag::one[]
                    one();
                    // end::one[]
                    two();
                    // end::all[]
                    // tag::one[]
                    three();
                    // end::one[]
                    // tag::never-closed[]
                }
                """);

        var text = ExampleText.of("08-gather", new Example("A", "lesson.A", "", file));

        assertThat(text.text()).isEqualTo("class A {\n    one();\n    two();\n    three();\n}\n");
        assertThat(text.regions()).containsExactlyInAnyOrder(new Region("one", 2, 2), new Region("all", 2, 3), new Region("one", 4, 4));
    }
}
