package course.update;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.SampleTree;
import course.original.Originals;
import course.update.Change.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("what changed since the last start")
class EditionTest {

    private static final String STUB = "exercises/08-gather/src/main/java/exercise/gather/InOrder.java";
    private static final String CHECK = "exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java";

    @TempDir
    private Path home;
    private SampleTree tree;

    @BeforeEach
    void lay() {
        tree = SampleTree.at(home);
        publish();
    }

    @Test
    @DisplayName("nothing at the first start, nor when nothing changed")
    void nothing() {
        assertThat(changes()).isEmpty();
        assertThat(changes()).isEmpty();
        assertThat(text(List.of())).isEmpty();
    }

    @Test
    @DisplayName("a check under an answer; told once, with the command")
    void check() {
        changes();
        newer(CHECK);
        tree.write(STUB, "my answer");

        var changes = changes();
        assertThat(changes).containsExactly(new Change(tree.inOrder(), Kind.CHECK, true));
        assertThat(text(changes)).containsExactly("The course has changed. Your answers and your progress are as they were.",
                "  gather/in-order: its check changed. Once more:  ./course check gather/in-order");
        assertThat(changes()).isEmpty();
    }

    @Test
    @DisplayName("a stub under an answer: how to get the new one")
    void stub() {
        changes();
        newer(STUB);
        tree.write(STUB, "my answer");

        var changes = changes();
        assertThat(changes).containsExactly(new Change(tree.inOrder(), Kind.STUB, true));
        assertThat(text(changes)).anyMatch(line -> line.contains("./course reset gather/in-order"));
    }

    @Test
    @DisplayName("what nobody has begun is counted, what is new is named")
    void others() throws Exception {
        Files.delete(home.resolve("exercises/09-semaphores/originals.lock"));
        changes();
        newer(STUB);
        publish();

        assertThat(text(changes())).containsExactly("The course has changed. Your answers and your progress are as they were.",
                "  New: semaphores/cap", "  Changed, and not begun by you: 1");
    }

    private void newer(String path) {
        tree.write(path, tree.read(home.resolve(path)) + "// newer\n");
        publish();
    }

    private void publish() {
        tree.catalog().exercises().forEach(exercise -> Originals.relock(exercise.folder()));
    }

    private List<Change> changes() {
        var catalog = tree.catalog();
        return new Edition(tree.home(), catalog, new Originals(tree.home(), catalog), home.resolve(".course/edition.txt")).changes();
    }

    private static List<String> text(List<Change> changes) {
        return new ChangeText("./course "::concat).lines(changes);
    }
}
