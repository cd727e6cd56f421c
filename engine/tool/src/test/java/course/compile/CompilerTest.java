package course.compile;

import static org.assertj.core.api.Assertions.assertThat;

import course.compile.Compilation.Broken;
import course.compile.Compilation.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the compiler")
class CompilerTest {

    private static final Compiler COMPILER = new Compiler();

    @TempDir
    private Path sources;

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    @DisplayName("says what is wrong, where, and what that means")
    void plainWords(String code, int line, String says, String plain) {
        var problem = problems("import java.util.List;\nclass Try {\n" + code + "\n}\n").getFirst();

        assertThat(problem.says()).contains(says);
        assertThat(problem.plain()).contains(plain);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.file()).isEqualTo("Try.java");
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("int a() { return 1 }", 3, "';' expected", "missing here"),
                slip("int a() { return (1; }", 3, "expected", "missing here"),
                slip("int a() { return 1;", 4, "reached end of file", "closing brace"),
                slip("int a() { return ; + 1; }", 3, "not a statement", "statement"),
                slip("int a() { int b = ; return 1; }", 3, "illegal start of expression", "can't begin here"),
                slip("}\nint a() { return 1; }", 5, "method or field expected", "closing brace"),
                slip("int a() { return b; }", 3, "cannot find symbol", "spelled right"),
                slip("Lst<String> a() { return null; }", 3, "cannot find symbol", "imported"),
                slip("int a() { return b(1); }", 3, "cannot find symbol", "no such method"),
                slip("int a() { return java.utl.List.of().size(); }", 3, "does not exist", "no such package"),
                slip("int a() { return \"one\"; }", 3, "incompatible types", "another type"),
                slip("int a() { return \"one\".charAt(\"0\"); }", 3, "cannot be applied", "not for these arguments"),
                slip("int b(int c) { return c; }\nint a() { return b(); }", 4, "cannot be applied", "not for these arguments"),
                slip("void a() { \"one\".substring(); }", 3, "no suitable method", "not for these arguments"),
                slip("void a() { Thread.sleep(1); }", 3, "unreported exception", "catch it"),
                slip("Runnable a() { return () -> Thread.sleep(1); }", 3, "unreported exception", "Inside a lambda"),
                slip("int a(int b) { if (b > 1) { return 1; } }", 3, "missing return statement", "some path"),
                slip("int a() { int b; return b; }", 3, "might not have been initialized", "surely has a value"),
                slip("Runnable a() { var b = 1; b = 2; return () -> System.out.println(b); }", 3, "effectively final", "copy it"),
                slip("int a(int a) { var a = 1; return a; }", 3, "already defined", "taken already"),
                slip("Runnable a() { return new Runnable() {}; }", 3, "does not override abstract method", "asks for is missing"),
                slip("String a() { return \"one; }", 3, "unclosed string literal", "quote at its end"),
                slip("String a() { return “one”; }", 3, "illegal character", "pasted"),
                slip("int a() { return List.of(1).size; }", 3, "cannot find symbol", "spelled right"),
                slip("int a() { try { return 1; } catch (java.io.IOException e) { return 2; } }", 3, "never thrown", "never happen"),
                slip("static int a() { return b(); }\nint b() { return 1; }", 3, "non-static", "object"),
                slip("void a() { while (true) { }\nint b = 1; }", 4, "unreachable", "never"),
                slip("void a() { return 1; }", 3, "unexpected return value", "void"),
                slip("public class Other {}\n}\npublic class Third {", 5, "should be declared in a file named", "name of its file"));
    }

    private static Arguments slip(String code, int line, String says, String plain) {
        return Arguments.of(code, line, says, plain);
    }

    @Test
    @DisplayName("answers the classes, nested ones too, in memory")
    void compiles() {
        var compiled = (Compiled) COMPILER.compile("mine.Try", "package mine; class Try { record Inner() {} Object a() { return new Object() {}; } }", List.of());

        assertThat(compiled.classes().bytes()).containsOnlyKeys("mine.Try", "mine.Try$Inner", "mine.Try$1");
        assertThat(compiled.classes().contains("mine.Try")).isTrue();
        assertThat(compiled.classes().bytes().get("mine.Try")).startsWith(0xCA, 0xFE, 0xBA, 0xBE);
    }

    @Test
    @DisplayName("compiles what is referred to, and looks at nothing else")
    void sourcePath() throws IOException {
        write("Helper.java", "package mine; class Helper { static int one() { return 1; } }");
        write("Broken.java", "package mine; class Broken {");

        var compiled = (Compiled) COMPILER.compile("mine.Try", "package mine; class Try { int a() { return Helper.one(); } }", List.of(sources));

        assertThat(compiled.classes().bytes()).containsOnlyKeys("mine.Try", "mine.Helper");
    }

    @Test
    @DisplayName("sees a helper that was changed meanwhile")
    void changed() throws IOException {
        write("Helper.java", "package mine; class Helper { }");
        var text = "package mine; class Try { int a() { return Helper.one(); } }";
        assertThat(COMPILER.compile("mine.Try", text, List.of(sources))).isInstanceOf(Broken.class);

        write("Helper.java", "package mine; class Helper { static int one() { return 1; } }");

        assertThat(COMPILER.compile("mine.Try", text, List.of(sources))).isInstanceOf(Compiled.class);
    }

    @Test
    @DisplayName("prefers the text in hand to the file of the same class")
    void textWins() throws IOException {
        write("Try.java", "this is no Java");

        assertThat(COMPILER.compile("mine.Try", "package mine; class Try {}", List.of(sources))).isInstanceOf(Compiled.class);
    }

    @Test
    @DisplayName("names the other file when the problem is there")
    void otherFile() throws IOException {
        write("Helper.java", "package mine;\n\nclass Helper { int a = \"1\"; }");

        var problem = ((Broken) COMPILER.compile("mine.Try", "package mine; class Try { Helper b; }", List.of(sources))).problems().getFirst();

        assertThat(problem.file()).isEqualTo("Helper.java");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.source()).isEqualTo("class Helper { int a = \"1\"; }");
    }

    @Test
    @DisplayName("points at the column, and quotes the line")
    void column() {
        var problem = problems("class Try {\n    int a() {\n        return b;\n    }\n}\n").getFirst();

        assertThat(problem.source()).isEqualTo("        return b;");
        assertThat(problem.column()).isEqualTo(16);
    }

    @Test
    @DisplayName("lists problems in the order of the source")
    void order() {
        assertThat(problems("class Try {\n    int a() { return b; }\n    int c() { return d; }\n}\n")).extracting(Problem::line).containsExactly(2L, 3L);
    }

    @Test
    @DisplayName("warns of nothing: only errors are problems")
    void warnings() {
        assertThat(COMPILER.compile("Try", "class Try { @Deprecated void a() {} java.util.List b = new java.util.ArrayList(); Thread c; void d() { c.suspend(); } }", List.of()))
                .isInstanceOfAny(Compiled.class, Broken.class);
        assertThat(COMPILER.compile("Try", "class Try { java.util.List b = new java.util.ArrayList(); }", List.of())).isInstanceOf(Compiled.class);
    }

    @Test
    @DisplayName("knows the lab and the checks, and all of Java 25")
    void libraries() {
        assertThat(COMPILER.compile("Try", """
                import module java.net.http;
                import course.lab.Lab;

                class Try {
                    Lab lab;
                    HttpClient client;
                    Object todo = course.check.Todo.task(1, "try");
                    void main() { IO.println("unnamed: " + lab); }
                }
                """, List.of())).isInstanceOf(Compiled.class);
    }

    @Test
    @DisplayName("takes a file with Windows line endings, tabs or a mark of byte order")
    void endings() {
        assertThat(COMPILER.compile("Try", "class Try {\r\n\tint a() {\r\n\t\treturn 1;\r\n\t}\r\n}\r\n", List.of())).isInstanceOf(Compiled.class);
        assertThat(COMPILER.compile("Try", "\uFEFFclass Try {}", List.of())).isInstanceOf(Compiled.class);
    }

    @Test
    @DisplayName("compiles for several at once, one after the other")
    void threads() {
        var all = IntStream.range(0, 8).mapToObj(n -> CompletableFuture.supplyAsync(() ->
                COMPILER.compile("Try" + n, "class Try%d { int a() { return %s; } }".formatted(n, n % 2 == 0 ? "1" : "b"), List.of()))).toList();

        for (var n = 0; n < all.size(); n++) {
            assertThat(all.get(n).join()).isInstanceOf(n % 2 == 0 ? Compiled.class : Broken.class);
        }
    }

    private static List<Problem> problems(String text) {
        return ((Broken) COMPILER.compile("Try", text, List.of())).problems();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(sources.resolve("mine")).resolve(name), text);
    }
}
