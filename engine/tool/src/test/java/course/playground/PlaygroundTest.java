package course.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import course.compile.Libraries;
import course.lab.Endpoint;
import course.lab.Endpoints;
import course.verify.RealCourse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the playground")
class PlaygroundTest {

    private static final Pattern SNIPPET = Pattern.compile("(?s)// tag::([\\w-]+)\\[]\\n(.*?)// end::\\1\\[]");

    @TestFactory
    @DisplayName("of each lesson starts without a complaint, answers a request and draws it")
    Stream<DynamicTest> lessons(@TempDir Path folder) {
        return RealCourse.catalog().lessons().stream().map(lesson -> dynamicTest(lesson.id(), () -> {
            var classes = folder.resolve(lesson.id());
            assertThat(LessonClasses.compile(lesson, RealCourse.catalog().sources(), classes)).isEmpty();
            try (var session = new Session(Libraries.classPath(lesson.id(), classes))) {
                session.runs(start());
                session.runs(RealCourse.read(lesson.playground()));

                session.runs("System.out.println(client.send(HttpRequest.newBuilder(lab.uri(\"/pages/7\")).build(), BodyHandlers.ofString()).body());");
                session.runs("flights()");

                assertThat(session.printed()).contains("page 7\n", "#1   GET /pages/7", "1 request, at most 1 in flight");
                session.runs("flights()");
                assertThat(session.printed()).contains("No request arrived.").doesNotContain("/pages/7");
            }
        }));
    }

    @Test
    @DisplayName("runs every snippet of the live page, and these ask each endpoint of the lab")
    void snippets() {
        try (var session = new Session(System.getProperty("java.class.path"))) {
            session.runs(start());
            var snippets = SNIPPET.matcher(script("/course/serve/snippets.jsh")).results().toList();
            snippets.forEach(snippet -> session.runs(snippet.group(2)));

            assertThat(session.printed()).containsIgnoringCase("X-Hello").contains("503\n503\n200\n");
            session.runs("lab.flights().all().forEach(flight -> System.out.println(flight.line()));");
            var asked = session.printed().lines().map(line -> line.replaceFirst("[A-Z]+ ([^?]*).*", "$1"))
                    .collect(Collectors.toSet());
            assertThat(Endpoints.ALL).extracting(Endpoint::path).isNotEmpty().allSatisfy(path ->
                    assertThat(asked).anyMatch(Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+")).asMatchPredicate()));
            var page = RealCourse.read(RealCourse.home().resolve("site/pages/playground.adoc"));
            assertThat(snippets).allSatisfy(snippet ->
                    assertThat(page).contains("snippets.jsh[tag=%s]".formatted(snippet.group(1))));
        }
    }

    private static String start() {
        return script("start.jsh");
    }

    private static String script(String name) {
        try (var script = Objects.requireNonNull(Playground.class.getResourceAsStream(name))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** JShell with a JVM of its own for what it evaluates. */
    private static final class Session implements AutoCloseable {

        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final JShell shell;

        Session(String classPath) {
            shell = JShell.builder()
                    .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
                    .remoteVMOptions("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-cp", classPath)
                    .compilerOptions("-cp", classPath)
                    .build();
        }

        void runs(String script) {
            var rest = script;
            while (!rest.isBlank()) {
                var snippet = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                assertThat(snippet.completeness()).as(rest).isNotIn(Completeness.UNKNOWN, Completeness.DEFINITELY_INCOMPLETE);
                if (snippet.completeness() == Completeness.EMPTY) {
                    return;
                }
                shell.eval(snippet.source()).forEach(this::holds);
                rest = snippet.remaining();
            }
        }

        private void holds(SnippetEvent event) {
            assertThat(event.exception()).as(event.snippet().source()).isNull();
            assertThat(event.status()).as("%s%n%s", event.snippet().source(), complaints(event)).isNotEqualTo(Status.REJECTED);
        }

        private List<String> complaints(SnippetEvent event) {
            var all = new ArrayList<String>();
            shell.diagnostics(event.snippet()).forEach(it -> all.add(it.getMessage(null)));
            return all;
        }

        /** What was printed since the last call. */
        String printed() {
            var text = printed.toString(StandardCharsets.UTF_8);
            printed.reset();
            return text;
        }

        @Override
        public void close() {
            shell.close();
        }
    }
}
