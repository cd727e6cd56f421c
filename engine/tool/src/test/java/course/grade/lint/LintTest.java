package course.grade.lint;

import static org.assertj.core.api.Assertions.assertThat;

import course.compile.Compilation.Compiled;
import course.compile.Compiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the lint")
class LintTest {

    private static final Compiler COMPILER = Compiler.knowing(List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Runtime.getRuntime().exec("true")                                       | java.lang.Runtime.exec
            new ProcessBuilder("true").start()                                      | java.lang.ProcessBuilder
            java.util.List.of("x").forEach(System::loadLibrary)                     | java.lang.System.loadLibrary
            String.class.getDeclaredField("value").setAccessible(true)              | java.lang.reflect.Field.setAccessible
            Class.forName("x")                                                      | java.lang.Class.forName
            java.lang.foreign.Linker.nativeLinker()                                 | java.lang.foreign.Linker
            java.lang.management.ManagementFactory.getRuntimeMXBean()               | java.lang.management.ManagementFactory
            java.lang.invoke.MethodHandles.lookup().defineClass(new byte[0])        | java.lang.invoke.MethodHandles.Lookup.defineClass
            new java.net.URLClassLoader(new java.net.URL[0])                        | java.net.URLClassLoader
            new ClassLoader() {}                                                    | java.lang.ClassLoader.<init>
            new sun.misc.Signal("INT")                                              | sun.misc.Signal
            String.valueOf(com.sun.net.httpserver.HttpServer[].class)               | com.sun.net.httpserver.HttpServer
            ProcessHandle.current().parent().get().destroy()                        | java.lang.ProcessHandle
            """)
    @DisplayName("finds what no exercise needs, and the line it stands in")
    void finds(String code, String what) {
        var findings = lint("package exercise.gather;\nclass Try { void a() throws Exception {\n%s;\n} }".formatted(code));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.what()).isEqualTo(what);
            assertThat(finding.says()).contains("exercise.gather.Try", what);
        });
        assertThat(findings).anyMatch(finding -> finding.line() == 3);
    }

    @Test
    @DisplayName("finds native methods, classes of another package, and names of the judge's")
    void declarations() {
        assertThat(lint("package exercise.gather; class Try { native void a(); }")).extracting(Finding::what)
                .containsExactly("the native method a");
        assertThat(lint("package exercise.gather.inner; class Try {}")).extracting(Finding::what)
                .containsExactly("the name exercise.gather.inner.Try");
        assertThat(lint("package exercise.gather; class TryCheck {}")).extracting(Finding::what)
                .containsExactly("the name exercise.gather.TryCheck");
        assertThat(Lint.of("exercise.gather", Map.of("exercise.gather.Try", new byte[] {1, 2, 3}))).extracting(Finding::what)
                .containsExactly("an unreadable class file");
    }

    @Test
    @DisplayName("has nothing to say of ordinary code")
    void honest() {
        assertThat(lint("""
                package exercise.gather;
                import java.net.http.*;
                import java.util.concurrent.*;
                record Try(HttpClient client) {
                    enum Kind { A, B }
                    sealed interface Shape { record Dot(int x) implements Shape {} }
                    CompletableFuture<String> ask(HttpRequest request, Shape shape) {
                        var seen = switch (shape) { case Shape.Dot(var x) -> "x" + x; };
                        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(answer -> seen + answer.body())
                                .exceptionally(failure -> failure.getClass().getName() + Thread.currentThread().getName());
                    }
                }
                """)).isEmpty();
    }

    private static List<Finding> lint(String text) {
        var name = text.contains("TryCheck") ? "exercise.gather.TryCheck" : "exercise.gather.Try";
        return COMPILER.compile(name, text, List.of()) instanceof Compiled(var classes) ? Lint.of("exercise.gather", classes.bytes()) : List.of();
    }
}
