package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.verify.RealCourse;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("jshell")
@Timeout(120)
class JshellCommandTest {

    @TempDir
    private Path home;

    @Test
    @DisplayName("answers a request and draws it, with the lesson's helpers at hand")
    void session() throws Exception {
        RealCourse.copyTo(home);

        var output = jshell("""
                System.out.println("asked: " + start(lab.uri("/pages/7")).join());
                flights()
                /exit
                """, "08-gather");

        assertThat(output).contains("A lab is running", "lessons/08-gather/gather.jsh", "asked: page 7", "#1   GET /pages/7", "1 request, at most 1 in flight")
                .doesNotContain("Error:", "cannot find symbol");
    }

    @Test
    @DisplayName("starts without an example that does not compile: which, where, why, and what next")
    void broken() throws Exception {
        RealCourse.copyTo(home);
        var file = "lessons/08-gather/src/main/java/lesson/gather/AllTogether.java";
        RealCourse.write(home.resolve(file), "package lesson.gather;\nfinal class AllTogether {\n    int a = \"1\";\n}\n");

        var output = jshell("""
                System.out.println("asked: " + start(lab.uri("/pages/7")).join());
                System.out.println("there: " + Class.forName("lesson.gather.OneByOne").getSimpleName());
                /exit
                """, "08-gather");

        assertThat(output).contains(file + " does not compile, so JShell starts without it:", "AllTogether.java:3", "int a = \"1\";",
                "incompatible types", "git checkout -- " + file, "asked: page 7", "there: OneByOne")
                .doesNotContain("Something went wrong", "Exception", "is left out too");
    }

    @Test
    @DisplayName("names what else is left out because it needs a file that does not compile")
    void needing() throws Exception {
        RealCourse.copyTo(home);
        var folder = home.resolve("lessons/08-gather/src/main/java/lesson/gather");
        RealCourse.write(folder.resolve("Broken.java"), "package lesson.gather;\nfinal class Broken {\n    int\n}\n");
        RealCourse.write(folder.resolve("Needing.java"), "package lesson.gather;\nfinal class Needing {\n    Broken it;\n}\n");

        assertThat(jshell("/exit\n", "08-gather")).contains("Broken.java:3",
                "lesson/gather/Needing.java is left out too: it needs Broken.java, which does not compile at line 3.");
    }

    private String jshell(String typed, String lesson) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dcourse.home=" + home, "-Djava.util.prefs.userRoot=" + home, "-cp", System.getProperty("java.class.path"), Main.class.getName(), "jshell", lesson)
                .redirectErrorStream(true).redirectOutput(new File(home.toFile(), "output.txt")).start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(typed);
        }
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("it ends").isTrue();
        return RealCourse.read(home.resolve("output.txt"));
    }
}
