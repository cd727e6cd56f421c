package course.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a safe file")
class SafeFileTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("is replaced whole, its folders are made")
    void replaces() throws IOException {
        var file = folder.resolve("a/b/text.txt");

        SafeFile.replace(file, "one");
        SafeFile.replace(file, "zwölf");

        assertThat(file).hasContent("zwölf");
        assertThat(file.getParent().toFile().list()).containsExactly("text.txt");
    }

    @Test
    @DisplayName("keeps its old text, and leaves no rest, when it can't be replaced")
    void fails() throws IOException {
        var file = Files.createDirectories(folder.resolve("text.txt/full")).getParent();

        assertThatThrownBy(() -> SafeFile.replace(file, "new")).isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("text.txt");
    }

    @Test
    @DisplayName("is created only once")
    void creates() throws IOException {
        SafeFile.create(folder.resolve("once"), new byte[] {1});

        assertThatThrownBy(() -> SafeFile.create(folder.resolve("once"), new byte[] {2}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(folder.resolve("once"))).containsExactly(1);
    }
}
