package course.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import course.catalog.SampleTree;
import course.original.Originals;
import course.progress.Progress;
import course.reset.Reset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With two repositories on this machine: where the course comes from, and a learner's clone of it. */
@DisplayName("updating the course")
@Timeout(120)
class UpdateTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final String IN_ORDER = "exercises/08-gather/src/main/java/exercise/gather/InOrder.java";
    private static final String CAP = "exercises/09-semaphores/src/main/java/exercise/semaphores/Cap.java";
    private static final String CHECK = "exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java";

    @TempDir
    private Path root;
    private SampleTree origin;
    private SampleTree learner;

    @BeforeEach
    void cloneCourse() throws IOException {
        assumeTrue(hasGit(), "git is not installed");
        origin = SampleTree.at(root.resolve("origin"));
        origin.write(".gitattributes", "* -text\n");
        origin.write(".gitignore", ".course/*\n!.course/progress.txt\n");
        git(origin, "init", "--quiet", "--initial-branch=main");
        publish("first");
        git(origin, "clone", "--quiet", origin.home().toString(), root.resolve("learner").toString());
        learner = new SampleTree(root.resolve("learner").toAbsolutePath().normalize());
        git(learner, "config", "user.name", "Learner");
        git(learner, "config", "user.email", "learner@example.org");
        originals().keep();
    }

    @Test
    @DisplayName("an answer that is not committed and one that is, to stubs that changed: both stay, byte by byte")
    void answers() throws IOException {
        learner.write(CAP, "my cap\r\n");
        git(learner, "commit", "--quiet", "--all", "--message=mine");
        learner.write(IN_ORDER, "my order\n");
        newer(IN_ORDER, CAP, CHECK);

        assertThat(update().run()).isTrue();

        assertThat(learner.read(learner.home().resolve(IN_ORDER))).isEqualTo("my order\n");
        assertThat(learner.read(learner.home().resolve(CAP))).isEqualTo("my cap\r\n");
        assertThat(learner.read(learner.home().resolve(CHECK))).endsWith("// newer\n");
        assertThat(originals().tampered(learner.inOrder())).isEmpty();
        assertThat(originals().of(learner.inOrder())).endsWith("// newer\n");
        assertThat(learner.home().resolve(".course/history/gather/in-order")).isNotEmptyDirectory();
        assertThat(update().run()).isFalse();
    }

    @Test
    @DisplayName("progress that was committed on another machine and progress made here: both count")
    void progress() throws IOException {
        origin.write(".course/progress.txt", "gather/in-order passed last=PASS when=2026-11-20T10:00:00Z\n");
        publish("progress of a desktop");
        update().run();
        new Progress(progressFile(), NOON).judged("semaphores/cap", "PASS");
        origin.write(".course/progress.txt", "gather/in-order passed last=PASS when=2026-11-20T10:00:00Z\n"
                + "gather/keep-failures passed last=PASS when=2026-11-20T11:00:00Z\n");
        publish("more of it");

        assertThat(update().run()).isTrue();

        assertThat(new Progress(progressFile(), NOON).all()).hasSize(3).allSatisfy((_, entry) -> assertThat(entry.passed()).isTrue());
    }

    @Test
    @DisplayName("a merge that can't be: git's words, and everything is as it was")
    void refused() throws IOException {
        learner.write(IN_ORDER, "my order\n");
        learner.write(CHECK, "my notes\n");
        newer(IN_ORDER, CHECK);

        assertThatThrownBy(() -> update().run()).isInstanceOf(NoUpdate.class)
                .hasMessageContainingAll("nothing was changed. git says:", CHECK);

        assertThat(learner.read(learner.home().resolve(IN_ORDER))).isEqualTo("my order\n");
        assertThat(learner.read(learner.home().resolve(CHECK))).isEqualTo("my notes\n");
    }

    @Test
    @DisplayName("a course that was not cloned: what to do instead")
    void noRepository() {
        learner = SampleTree.at(root.resolve("unpacked"));

        assertThatThrownBy(() -> update().run()).isInstanceOf(NoUpdate.class).hasMessageContaining("./course update --from \"%s\"".formatted(learner.home()));
    }

    private void newer(String... paths) throws IOException {
        for (var path : paths) {
            origin.write(path, origin.read(origin.home().resolve(path)) + "// newer\n");
        }
        publish("newer");
    }

    private void publish(String message) throws IOException {
        origin.catalog().exercises().forEach(exercise -> Originals.relock(exercise.folder()));
        git(origin, "add", "--all");
        git(origin, "-c", "user.name=Author", "-c", "user.email=author@example.org", "commit", "--quiet", "--message=" + message);
    }

    private Originals originals() {
        return new Originals(learner.home(), learner.catalog());
    }

    private Path progressFile() {
        return learner.home().resolve(".course/progress.txt");
    }

    private Update update() {
        var progress = new Progress(progressFile(), NOON);
        return new Update(learner.home(), learner.catalog(), originals(),
                new Reset(originals(), progress, learner.home().resolve(".course/history"), NOON), progressFile(), "./course "::concat);
    }

    private static void git(SampleTree tree, String... arguments) throws IOException {
        Files.createDirectories(tree.home());
        var ran = new Repository(tree.home()).git(arguments);
        assertThat(ran.well()).as(ran.said()).isTrue();
    }

    private static boolean hasGit() {
        try {
            return new Repository(Path.of("").toAbsolutePath()).git("--version").well();
        } catch (IOException _) {
            return false;
        }
    }
}
