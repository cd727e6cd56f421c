package course.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.catalog.Example;
import course.catalog.Lesson;
import course.run.ExampleRunner.DoesNotCompile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("running an example")
@Timeout(60)
class ExampleRunnerTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("hands on each line, error output too, and the picture of each lab that saw a request")
    void runs() throws IOException {
        var lines = new ArrayList<String>();

        var ran = run("""
                static void main() throws Exception {
                    try (var lab = course.lab.Lab.start(); var unused = course.lab.Lab.start(); var client = java.net.http.HttpClient.newHttpClient()) {
                        client.send(java.net.http.HttpRequest.newBuilder(lab.uri("/pages/7")).build(),
                                java.net.http.HttpResponse.BodyHandlers.ofString());
                    }
                    System.out.println("größer");
                    System.err.println("trouble");
                    System.out.println(System.in.read());
                }
                """, lines);

        assertThat(ran.exit()).isZero();
        assertThat(ran.output()).isEqualTo("größer\ntrouble\n-1\n");
        assertThat(lines).containsExactly("größer", "trouble", "-1");
        assertThat(ran.timelines()).singleElement().satisfies(timeline ->
                assertThat(timeline.lanes()).singleElement().satisfies(lane -> assertThat(lane.request()).isEqualTo("GET /pages/7")));
    }

    @Test
    @DisplayName("answers the exit code, and what was thrown")
    void fails() throws IOException {
        var ran = run("static void main() { throw new IllegalStateException(\"closed\"); }", new ArrayList<>());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.output()).contains("IllegalStateException: closed");
        assertThat(run("static void main() { System.exit(7); }", new ArrayList<>()).exit()).isEqualTo(7);
    }

    @Test
    @DisplayName("stops one that does not come to its end, and says so")
    void endless() throws IOException {
        var endless = "static void main() { new java.util.concurrent.CompletableFuture<>().join(); }";

        var ran = run(endless, new ArrayList<>(), Duration.ofSeconds(1));

        assertThat(ran.stopped()).isTrue();
        assertThat(ran.exit()).isNotZero();
        assertThat(run("static void main() { System.exit(7); }", new ArrayList<>()).stopped()).isFalse();
    }

    @Test
    @DisplayName("says where one does not compile")
    void broken() {
        assertThatThrownBy(() -> run("static void main() {\n    int a = \"1\";\n}", new ArrayList<>()))
                .isInstanceOf(DoesNotCompile.class).hasMessageStartingWith("Try.java:4: incompatible types");
    }

    @Test
    @DisplayName("leaves nothing behind in the lesson")
    void cleans() throws IOException {
        run("static void main() {}", new ArrayList<>());

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).extracting(Path::getFileName).extracting(Path::toString).containsExactly("Try.java");
        }
    }

    private Ran run(String members, List<String> lines) throws IOException {
        return run(members, lines, ExampleRunner.LONGEST);
    }

    private Ran run(String members, List<String> lines, Duration longest) throws IOException {
        var file = folder.resolve("Try.java");
        Files.writeString(file, "package lesson.trial;\nfinal class Try {\n%s\n}\n".formatted(members));
        var lesson = new Lesson("99-trial", 99, "trial", "Trial", 25, List.of(), "Try.", "Try.", folder, List.of());
        return new ExampleRunner(List.of(), longest).run(lesson, new Example("Try", "lesson.trial.Try", "", file), lines::add);
    }
}
