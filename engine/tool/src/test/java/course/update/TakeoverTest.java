package course.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.catalog.SampleTree;
import course.original.Originals;
import course.progress.Progress;
import course.reset.Reset;
import course.update.Change.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course in two folders: the one a learner worked in, and a newer one beside it. */
@DisplayName("taking over what is in an older folder")
class TakeoverTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final String IN_ORDER = "exercises/08-gather/src/main/java/exercise/gather/InOrder.java";
    private static final String OWN = "exercises/08-gather/src/main/java/exercise/gather/Own.java";
    private static final String CAP = "exercises/09-semaphores/src/main/java/exercise/semaphores/Cap.java";
    private static final String CHECK = "exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java";

    @TempDir
    private Path root;
    private SampleTree older;
    private SampleTree newer;

    @BeforeEach
    void lay() {
        older = published("older", CAP, "");
        newer = published("newer", CHECK, "// newer\n");
    }

    @Test
    @DisplayName("answers, files of the learner's own beside them, and progress come along; changed checks are said")
    void takes() {
        older.write(IN_ORDER, "my order\r\n");
        older.write(OWN, "my helper\n");
        new Progress(older.home().resolve(".course/progress.txt"), NOON).judged("gather/in-order", "PASS");
        progress().judged("semaphores/cap", "PASS");

        var taken = takeover();

        assertThat(taken.answers()).containsExactly(newer.home().resolve(IN_ORDER), newer.home().resolve(OWN));
        assertThat(newer.read(newer.home().resolve(IN_ORDER))).isEqualTo("my order\r\n");
        assertThat(newer.read(newer.home().resolve(CHECK))).endsWith("// newer\n");
        assertThat(progress().of("gather/in-order").passed()).isTrue();
        assertThat(progress().of("semaphores/cap").passed()).isTrue();
        assertThat(taken.changes()).containsExactly(new Change(newer.inOrder(), Kind.CHECK, true));
        assertThat(taken.both()).isEmpty();
        assertThat(takeover().answers()).isEmpty();
    }

    @Test
    @DisplayName("another answer here stays; the one from there is an undo away")
    void both() throws IOException {
        older.write(IN_ORDER, "my order\n");
        newer.write(IN_ORDER, "a better one\n");

        assertThat(takeover().both()).containsExactly(newer.inOrder());
        assertThat(newer.read(newer.home().resolve(IN_ORDER))).isEqualTo("a better one\n");

        reset().undo(newer.inOrder());
        assertThat(newer.read(newer.home().resolve(IN_ORDER))).isEqualTo("my order\n");
        assertThat(older.read(older.home().resolve(IN_ORDER))).isEqualTo("my order\n");
    }

    @Test
    @DisplayName("a lesson with another number is found by its word; one that is gone leaves its answers where they are")
    void renumbered() throws IOException {
        older.write(IN_ORDER, "my order\n");
        older.write(CAP, "my cap\n");
        Files.move(older.home().resolve("exercises/08-gather"), older.home().resolve("exercises/07-gather"));
        Files.move(older.home().resolve("exercises/09-semaphores"), older.home().resolve("exercises/09-limits"));

        var taken = takeover();

        assertThat(taken.answers()).containsExactly(newer.home().resolve(IN_ORDER));
        assertThat(taken.left()).containsExactly(older.home().resolve(CAP.replace("09-semaphores", "09-limits")));
    }

    @Test
    @DisplayName("a folder without a course: said, with what to name")
    void noCourse() {
        assertThatThrownBy(() -> takeover(root)).isInstanceOf(NoUpdate.class)
                .hasMessageContainingAll("There is no course in " + root, "Name the folder you worked in before");
    }

    private SampleTree published(String name, String path, String more) {
        var tree = SampleTree.at(root.resolve(name));
        tree.write(path, tree.read(tree.home().resolve(path)) + more);
        tree.catalog().exercises().forEach(exercise -> Originals.relock(exercise.folder()));
        return tree;
    }

    private Taken takeover() {
        return takeover(older.home());
    }

    private Taken takeover(Path from) {
        var edition = new Edition(newer.home(), newer.catalog(), originals(), newer.home().resolve(".course/edition.txt"));
        return new Takeover(newer.home(), newer.catalog(), originals(), reset(), progress(), edition).from(from);
    }

    private Originals originals() {
        return new Originals(newer.home(), newer.catalog());
    }

    private Progress progress() {
        return new Progress(newer.home().resolve(".course/progress.txt"), NOON);
    }

    private Reset reset() {
        return new Reset(originals(), progress(), newer.home().resolve(".course/history"), NOON);
    }
}
