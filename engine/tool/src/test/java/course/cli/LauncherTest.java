package course.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a copied tree, with a JDK, a jar tool and a Maven that only say how they were called. */
@DisplayName("the launcher")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;
    private FakeMachine machine;

    @BeforeEach
    void copy() throws IOException {
        machine = FakeMachine.at(folder.resolve("Zoë's Kurs ünï"));
    }

    @Test
    @DisplayName("builds once, hands every argument on, and answers the tool's exit code")
    void passes() throws Exception {
        var first = machine.with("FAKE_EXIT", "7").course("check", "a b", "", "*", "$x", "ä'\"");

        assertThat(first.exit()).isEqualTo(7);
        assertThat(first.out()).contains("main course.cli.Main [check] [a b] [] [*] [$x] [ä'\"]");
        assertThat(first.out()).contains("-Dcourse.home=" + machine.home().toRealPath());
        assertThat(first.err()).startsWith("Building the engine of the course, once").contains(" done in ");

        var second = machine.with("FAKE_EXIT", "0").course("list");
        assertThat(second.exit()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(machine.builds()).isEqualTo(1);
        assertThat(machine.home().resolve(".course/jdk")).content().startsWith(machine.jdk().toString());
    }

    @Test
    @DisplayName("works through a link and from another folder")
    void link() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("kurs"), Path.of("Zoë's Kurs ünï/home/course"));

        var run = machine.run(folder.getRoot(), link.toString(), "list");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("-Dcourse.home=" + machine.home().toRealPath());
    }

    @Test
    @DisplayName("builds again when a source of the engine or a pom is newer, and only then")
    void rebuilds() throws Exception {
        machine.course("list");
        machine.write("exercises/08-gather/src/main/java/exercise/gather/InOrder.java", "broken {");
        machine.course("list");
        assertThat(machine.builds()).isEqualTo(1);

        machine.changeLater("engine/tool/src/main/java/course/Sample.java");
        machine.course("list");
        machine.course("list");
        assertThat(machine.builds()).isEqualTo(2);
    }

    @Test
    @DisplayName("builds the pages for serve, once, and again when a lesson is newer; not for a learner's file, nor for its help")
    void pages() throws Exception {
        machine.course("list");
        machine.course("serve", "--help");
        assertThat(machine.builds()).isEqualTo(1);

        assertThat(machine.course("serve").err()).startsWith("Building the pages of the course, once").contains(" done in ");
        machine.write("exercises/08-gather/src/main/java/exercise/gather/InOrder.java", "mine");
        machine.changeLater("exercises/08-gather/src/main/java/exercise/gather/InOrder.java");
        assertThat(machine.course("serve", "--port", "0").err()).isEmpty();
        assertThat(machine.builds()).isEqualTo(2);

        machine.write("lessons/08-gather/lesson.adoc", "= Gather");
        machine.changeLater("lessons/08-gather/lesson.adoc");
        machine.course("serve");
        machine.course("serve");
        assertThat(machine.builds()).isEqualTo(3);
    }

    @Test
    @DisplayName("pages that can't be built: Maven's words and what next")
    void failedPages() throws Exception {
        machine.course("list");

        var run = machine.with("FAKE_MAVEN_ERROR", "A tag is missing").course("serve");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("The pages of the course could not be built. Maven says:\n  A tag is missing",
                "again:  ./course serve");
    }

    @Test
    @DisplayName("builds once when two start at once")
    void together() throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            var runs = Stream.generate(() -> threads.submit(() -> machine.course("list"))).limit(3).toList();
            for (var run : runs) {
                assertThat(run.get(60, TimeUnit.SECONDS).exit()).isZero();
            }
        }

        assertThat(machine.builds()).isEqualTo(1);
        assertThat(machine.home().resolve(".course/build.lock")).doesNotExist();
    }

    @Test
    @DisplayName("breaks the lock of a build that is gone")
    void staleLock() throws Exception {
        machine.write(".course/build.lock/owner", "999999999\n");

        assertThat(machine.course("list").exit()).isZero();
        assertThat(machine.builds()).isEqualTo(1);
    }

    @Test
    @DisplayName("without a JDK 25: says so, how to get one, and what next")
    void noJdk() throws Exception {
        machine.jdkVersion("17.0.15");

        var run = machine.course("list");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("The course needs a JDK 25, and none was found.\nLooked at JAVA_HOME (not set), the PATH (")
                .contains("https://adoptium.net", "Then, again:  ./course", "COURSE_JDK=");
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("a JDK 26 is not taken, and a JRE 25 neither")
    void wrongJdk() throws Exception {
        machine.jdkVersion("26");
        assertThat(machine.course("list").exit()).isEqualTo(3);

        machine.jdkVersion("25.0.1");
        Files.delete(machine.jdk().resolve("bin/javac"));
        assertThat(machine.course("list").exit()).isEqualTo(3);
    }

    @Test
    @DisplayName("a COURSE_JDK that is none is told, not passed over")
    void courseJdk() throws Exception {
        var run = machine.with("COURSE_JDK", "/nowhere").course("list");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("COURSE_JDK says /nowhere, but that is not a JDK 25.");
    }

    @Test
    @DisplayName("without Maven, or with an old one: says so, how to get it, and what next")
    void noMaven() throws Exception {
        assumeThat(Stream.of("/opt/maven/bin/mvn", "/opt/homebrew/bin/mvn", "/usr/local/bin/mvn")
                .filter(it -> Files.exists(Path.of(it)))).isEmpty();
        machine.mavenVersion("3.6.3");
        assertThat(machine.course("list").err())
                .contains("Maven 3.6.3 in ", "was passed over: the course needs 3.8.7 or newer");

        Files.delete(machine.tools().resolve("mvn"));
        var run = machine.course("list");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("The course builds its engine with Maven 3.8.7 or newer, and none was found.")
                .contains("https://maven.apache.org/install.html", "Then, again:  ./course");
        assertThat(machine.home().resolve(".course/build.lock")).doesNotExist();
    }

    @Test
    @DisplayName("a build that fails: Maven's words, the log, and the network if it was that")
    void failedBuild() throws Exception {
        var run = machine.with("FAKE_MAVEN_ERROR", "Could not transfer artifact x: Unknown host repo").course("list");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(
                "The engine of the course could not be built. Maven says:\n  Could not transfer artifact x",
                "could not reach its repository");
        assertThat(machine.with("FAKE_MAVEN_ERROR", "").course("list").exit()).isZero();
    }

    @Test
    @DisplayName("a folder that can't be written: says so")
    void readOnly() throws Exception {
        machine.write(".course", "a file where the folder should be");

        var run = machine.course("list");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("can't be written", "Copy the course to a folder of your own");
    }

    @Test
    @DisplayName("a course that came as one file is never built: no Maven, a class cache once, no pages that are not in it")
    void packed() throws Exception {
        machine.write(".course/engine/current", "packed\n");
        machine.write(".course/engine/packed/tool.jar", "");
        Files.delete(machine.tools().resolve("mvn"));

        var first = machine.course("list");
        assertThat(first.exit()).isZero();
        assertThat(first.out()).contains("main course.cli.Main [list]", "/.course/engine/packed/*");
        assertThat(first.err()).isEqualTo("Getting the course ready, once  done\n");
        assertThat(machine.course("list").err()).isEmpty();

        var serve = machine.course("serve");
        assertThat(serve.exit()).isEqualTo(3);
        assertThat(serve.err()).startsWith("This package of the course has no pages.");

        machine.write("site/target/site/index.html", "");
        assertThat(machine.course("serve").exit()).isZero();
        assertThat(machine.builds()).isZero();
    }

    @Test
    @DisplayName("a file from the future does not make every start a build")
    void future() throws Exception {
        machine.changeLater("engine/tool/src/main/java/course/Sample.java");

        machine.course("list");
        machine.course("list");
        assertThat(machine.builds()).isEqualTo(1);
    }
}
