package lesson.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("lines of a .env file: blanks, quotes, comments, export")
    void parsed() {
        assertThat(Secrets.parsed("""
                # KEY=no
                A=1

                B = "two words"
                export C='x=y#z'
                D=
                no line
                """)).isEqualTo(Map.of("A", "1", "B", "two words", "C", "x=y#z", "D", ""));
    }

    @Test
    @DisplayName("the environment wins over the file, and the file fills what it leaves open")
    void environmentFirst() throws IOException {
        var file = Files.writeString(folder.resolve(".env"), "A=file\nB=file\n");
        var secrets = Secrets.of(Map.of("A", "environment"), file);

        assertThat(secrets.token("A").secret()).isEqualTo("environment");
        assertThat(secrets.token("B").secret()).isEqualTo("file");
    }

    @Test
    @DisplayName("a missing or empty value is named, and nothing of the others is said")
    void missing() throws IOException {
        var secrets = Secrets.of(Map.of("OTHER", "t-4711", "EMPTY", " "), folder.resolve("none"));

        assertThatThrownBy(() -> secrets.token("API_TOKEN")).hasMessage("Set API_TOKEN in the environment or in .env");
        assertThatThrownBy(() -> secrets.token("EMPTY")).hasMessageContaining("EMPTY");
        assertThat(secrets.toString()).doesNotContain("t-4711");
        assertThat(secrets.token("OTHER").toString()).doesNotContain("t-4711");
    }
}
