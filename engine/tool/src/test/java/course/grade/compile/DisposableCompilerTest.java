package course.grade.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.grade.compile.CompileResult.Broken;
import course.grade.compile.CompileResult.Compiled;
import course.grade.compile.CompileResult.TooLarge;
import course.grade.compile.CompileResult.TooLong;
import course.grade.isolate.CannotConfine;
import course.grade.isolate.Isolation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the disposable compiler")
class DisposableCompilerTest {

    private static @Nullable Isolation isolation;

    @BeforeAll
    static void isolate() {
        try {
            isolation = Isolation.strongest();
        } catch (CannotConfine failure) {
            Assumptions.abort("No level of isolation works here: " + failure.getMessage());
        }
    }

    @AfterAll
    static void close() {
        if (isolation != null) {
            isolation.close();
        }
    }

    @Test
    @DisplayName("compiles each source by itself, says what is wrong with it, and survives those that break it")
    void compiles() {
        var results = compile(Duration.ofMinutes(3), List.of(
                source("good", "package exercise.try_; public class Try { record Inner(int i) {} }"),
                source("bomb", bomb()),
                source("typo", "package exercise.try_; public class Try { int i = 1 }"),
                source("nested", "package exercise.try_; public class Try { int i = " + "~".repeat(30_000) + "1; }"),
                source("unnamed", "public class Try {}"),
                source("elsewhere", "package java.utl;\npublic class Try {}"),
                source("renamed", "package exercise.try_; class Other {}"),
                source("secrets", "package exercise.try_; public class Try { course.compile.Compiler c; course.lab.Lab l; }"),
                source("loud", "package exercise.try_; public class Try {" + " { nothing(); }".repeat(200) + "}"),
                source("last", "package exercise.try_; public class Try {}")));

        assertThat(((Compiled) results.get("good")).classes()).containsOnlyKeys("exercise.try_.Try", "exercise.try_.Try$Inner");
        assertThat(results.get("bomb")).isEqualTo(new TooLarge("The compiler needed more than 192 MB for Try.java."));
        assertThat(results.get("typo").toString()).contains("';' expected", "Try.java", "missing here");
        assertThat(results.get("nested")).isInstanceOf(TooLarge.class);
        assertThat(results.get("unnamed").toString()).contains("its package is missing, not exercise.try_", "must begin with");
        assertThat(results.get("elsewhere").toString()).contains("its package is java.utl");
        assertThat(results.get("renamed").toString()).contains("declares no class Try");
        assertThat(((Broken) results.get("secrets")).problems()).hasSize(2).allMatch(it -> it.says().contains("does not exist"));
        assertThat(((Broken) results.get("loud")).problems()).hasSize(Answers.MOST_PROBLEMS);
        assertThat(results.get("last")).isInstanceOf(Compiled.class);
    }

    @Test
    @DisplayName("compiles what lies beside a source as far as the source refers to it, and nothing that was beside another one")
    void beside() {
        var uses = "package exercise.try_; public class Try { Helper helper; }";
        var helper = "package exercise.try_; class Helper { record Part(Other other) {} } class Second {}";
        var other = "package exercise.try_; public interface \u00dcbrig {} interface Other {}";
        var results = compile(Duration.ofMinutes(3), List.of(
                source("used", uses, Map.of("Helper.java", helper.replace("Other", "\u00dcbrig"), "\u00dcbrig.java", other, "Broken.java", "class {")),
                source("anew", uses, Map.of("Helper.java", "package exercise.try_; class Helper { int anew; }")),
                source("alone", uses, Map.of()),
                source("unused", "package exercise.try_; public class Try {}", Map.of("Helper.java", "nonsense")),
                source("broken", uses, Map.of("Helper.java", "package exercise.try_;\nclass Helper { int i = 1 }")),
                source("elsewhere", uses, Map.of("Helper.java", "package lesson.try_; public class Helper {}")),
                source("otherwise", uses, Map.of("Helper.java", "package exercise.try_; class Helpful {}")),
                source("twice", uses, Map.of("Helper.java", "package exercise.try_; class Helper {} class Try {}")),
                source("secrets", uses, Map.of("Helper.java", "package exercise.try_; class Helper { course.lab.Lab lab; }")),
                source("last", "package exercise.try_; public class Try {}", Map.of())));

        assertThat(((Compiled) results.get("used")).classes()).containsOnlyKeys("exercise.try_.Try", "exercise.try_.Helper", "exercise.try_.Helper$Part",
                "exercise.try_.Second", "exercise.try_.\u00dcbrig", "exercise.try_.Other");
        assertThat(((Compiled) results.get("anew")).classes()).containsOnlyKeys("exercise.try_.Try", "exercise.try_.Helper");
        assertThat(((Broken) results.get("alone")).problems()).singleElement().matches(it -> it.says().contains("class Helper"));
        assertThat(((Compiled) results.get("unused")).classes()).containsOnlyKeys("exercise.try_.Try");
        assertThat(((Broken) results.get("broken")).problems()).singleElement().matches(it -> it.file().equals("Helper.java") && it.line() == 2);
        for (var wrong : List.of("elsewhere", "otherwise")) {
            assertThat(((Broken) results.get(wrong)).problems()).singleElement().matches(it -> it.says().contains("bad source file: Helper.java"));
        }
        assertThat(results.get("twice").toString()).contains("duplicate class");
        assertThat(results.get("secrets").toString()).contains("does not exist");
        assertThat(results.get("last")).isInstanceOf(Compiled.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../Try.java", "a/Helper.java", "a\\Helper.java", "/Helper.java", "C:Helper.java", ".java", "Helper.class", "a\0.java",
        "1.java"})
    @DisplayName("takes nothing beside a source under a name that is no class's")
    void names(String name) {
        assertThatThrownBy(() -> source("it", "", Map.of(name, ""))).hasMessageStartingWith("expected the name of a class and .java");
    }

    @Test
    @DisplayName("is stopped by the clock")
    void clock() {
        assertThat(compile(Duration.ofMillis(1), List.of(source("late", "class Late {}"))).get("late")).isInstanceOf(TooLong.class);
    }

    @Test
    @DisplayName("compiles one student's sources in the JVM of the one before, unless that one's were too much for it")
    void usedAgain() {
        var good = List.of(source("good", "package exercise.try_; public class Try {}"));
        var typo = List.of(source("typo", "package exercise.try_; public class Try { int i = 1 }"));
        var others = children(Set.of());
        try (var compiler = compiler(Duration.ofMinutes(3))) {
            assertThat(compiler.compile(good).get("good")).isInstanceOf(Compiled.class);
            var first = children(others);
            assertThat(compiler.compile(typo).get("typo")).isInstanceOf(Broken.class);
            assertThat(compiler.compile(good).get("good")).isInstanceOf(Compiled.class);
            assertThat(children(others)).isEqualTo(first).isNotEmpty();

            assertThat(compiler.compile(List.of(source("bomb", bomb()))).get("bomb"))
                    .isEqualTo(new TooLarge("The compiler needed more than 192 MB for Try.java."));
            assertThat(children(others)).doesNotContainAnyElementsOf(first);
            assertThat(compiler.compile(good).get("good")).isInstanceOf(Compiled.class);
            assertThat(children(others)).isNotEmpty();
        }
        assertThat(children(others)).isEmpty();
    }

    /** The processes that this one has started, but those that earlier tests have left running. */
    private static Set<Long> children(Set<Long> others) {
        return ProcessHandle.current().children().map(ProcessHandle::pid).filter(it -> !others.contains(it)).collect(Collectors.toSet());
    }

    private static Map<String, CompileResult> compile(Duration wall, List<HandedSource> sources) {
        try (var compiler = compiler(wall)) {
            return compiler.compile(sources);
        }
    }

    /** Names an annotation processor that does not exist: if processors ran, every source would fail. */
    private static DisposableCompiler compiler(Duration wall) {
        var open = Objects.requireNonNull(isolation);
        var processors = "META-INF/services/javax.annotation.processing.Processor";
        var api = open.publish(Map.of(processors, "no.such.Processor".getBytes(StandardCharsets.UTF_8)));
        return new DisposableCompiler(open, CompilerJvm.in(Path.of("target/compiler").toAbsolutePath()), List.of(api), Set.of(), wall);
    }

    private static HandedSource source(String exercise, String text) {
        return source(exercise, text, Map.of());
    }

    private static HandedSource source(String exercise, String text, Map<String, String> beside) {
        return new HandedSource(exercise, "exercise.try_.Try", text, new TreeMap<>(beside), List.of());
    }

    /** Each constant is twice as long as the one before. */
    private static String bomb() {
        return "package exercise.try_; public class Try { static final String A0 = \"0123456789012345\";" + IntStream.rangeClosed(1, 28)
                .mapToObj(i -> " static final String A%d = A%d + A%d;".formatted(i, i - 1, i - 1)).collect(Collectors.joining()) + "}";
    }
}
