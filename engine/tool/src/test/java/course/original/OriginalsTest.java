package course.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import course.catalog.Exercise;
import course.catalog.SampleTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("originals")
class OriginalsTest {
    private static final String STUB = "package exercise.gather;\n\npublic final class InOrder {}\n";
    @TempDir
    private Path home;
    private SampleTree tree;
    private Exercise exercise;
    private Originals originals;

    @BeforeEach
    void publish() {
        tree = SampleTree.at(home);
        exercise = tree.inOrder();
        Originals.relock(exercise.folder());
        Originals.relock(tree.home().resolve("exercises/09-semaphores"));
        originals = new Originals(tree.home(), tree.catalog());
    }

    @Test
    @DisplayName("the lock has a line for every file below src, and fits until one changes")
    void lock() throws IOException {
        assertThat(Files.readAllLines(exercise.folder().resolve("originals.lock"))).hasSize(4)
                .allMatch(line -> line.matches("[0-9a-f]{64}  src/(main|test)/java/exercise/gather/\\w+\\.java"));
        assertThat(Originals.locked(exercise.folder())).isTrue();

        Files.writeString(exercise.suite(), "class Other {}");
        assertThat(Originals.locked(exercise.folder())).isFalse();
    }

    @Test
    @DisplayName("a stub that was kept before the first edit comes back, however it was edited")
    void kept() throws IOException {
        originals.keep();
        Files.writeString(exercise.file(), "my work");
        originals.keep();

        assertThat(originals.of(exercise)).isEqualTo(STUB);
        assertThat(originals.untouched(exercise)).isFalse();
    }

    @Test
    @DisplayName("Windows line endings make no difference")
    void lineEndings() throws IOException {
        Files.writeString(exercise.file(), STUB.replace("\n", "\r\n"));

        assertThat(originals.untouched(exercise)).isTrue();
        assertThat(originals.of(exercise)).isEqualTo(STUB);
    }

    @Test
    @DisplayName("a learner's text is never taken for the original")
    void edited() throws IOException {
        Files.writeString(exercise.file(), "my work");
        originals.keep();

        assertThatThrownBy(() -> originals.of(exercise)).isInstanceOf(MissingOriginal.class)
                .hasMessageStartingWith("The original of exercises/08-gather/src/main/java/exercise/gather/")
                .hasMessageContaining("Your file was left alone");
    }

    @Test
    @DisplayName("a damaged store is not believed")
    void damaged() throws IOException {
        originals.keep();
        try (var files = Files.list(tree.home().resolve(".course/originals"))) {
            for (var file : files.toList()) {
                Files.writeString(file, "rubbish");
            }
        }
        Files.writeString(exercise.file(), "my work");

        assertThatThrownBy(() -> originals.of(exercise)).isInstanceOf(MissingOriginal.class);
    }

    @Test
    @DisplayName("git has it too, even when the learner committed the work")
    void git() throws IOException, InterruptedException {
        assumeThat(git("init", "-q")).isTrue();
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "as published");
        Files.writeString(exercise.file(), "my work");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qam", "my work");

        assertThat(originals.of(exercise)).isEqualTo(STUB);
    }

    @Test
    @DisplayName("learners' files may change, suites and helpers may not")
    void tampered() throws IOException {
        var other = tree.catalog().exercise("gather/keep-failures");
        Files.writeString(exercise.file(), "my work");
        Files.writeString(other.file(), "my other work");
        assertThat(originals.tampered(exercise)).isEmpty();

        Files.writeString(exercise.suite(), "final class InOrderCheck { /* always passes */ }");
        Files.delete(other.suite());
        assertThat(originals.tampered(exercise)).containsExactly(exercise.suite(), other.suite());
    }

    @Test
    @DisplayName("without a lock nothing is vouched for")
    void unlocked() throws IOException {
        Files.delete(exercise.folder().resolve("originals.lock"));

        assertThat(originals.tampered(exercise)).containsExactly(exercise.folder().resolve("originals.lock"));
        assertThatThrownBy(() -> originals.of(exercise)).isInstanceOf(MissingOriginal.class)
                .hasMessageContaining("originals.lock");
    }

    @Test
    @DisplayName("a newer version of the course brings its own original; the learner's text stays")
    void update() throws IOException {
        originals.keep();
        var lock = exercise.folder().resolve("originals.lock");
        Files.writeString(exercise.file(), "new stub\n");
        Originals.relock(exercise.folder());
        originals.keep();
        var newLock = Files.readString(lock);
        Files.writeString(exercise.file(), "my work");
        Files.writeString(lock, newLock);

        assertThat(originals.of(exercise)).isEqualTo("new stub\n");
        assertThat(exercise.file()).hasContent("my work");
    }

    private boolean git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start().waitFor(30, TimeUnit.SECONDS);
        } catch (IOException _) {
            return false;
        }
    }
}
