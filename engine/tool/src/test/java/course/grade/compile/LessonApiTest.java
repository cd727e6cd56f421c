package course.grade.compile;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.compile.Compilation;
import course.compile.Compiler;
import course.compile.Compilers;
import course.compile.Libraries;
import course.grade.lint.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("what students' code may use")
class LessonApiTest {

    @Test
    @DisplayName("is enough for every solution, none of which the lint refuses, and holds nothing of the lab or the judge")
    void enough(@TempDir Path folder) throws IOException {
        Assumptions.assumeFalse(Libraries.of("03-client").isEmpty(), "the libraries of the lessons are not built");
        var catalog = Catalog.read(Path.of("../.."));
        var api = LessonApi.of(catalog, new Compilers());
        api.writeTo(folder);

        assertThat(api.bytes().keySet()).contains("lesson.async.Delayer", "course.check.Todo")
                .noneMatch(name -> name.startsWith("course.lab") || name.startsWith("course.judge"));
        for (var exercise : catalog.exercises()) {
            var compiler = Compiler.knowing(Stream.concat(Stream.of(folder), Libraries.of(exercise.lesson()).stream()).toList());
            switch (compiler.compile(exercise.className(), Files.readString(exercise.solution()), List.of())) {
                case Compilation.Compiled(var classes) -> assertThat(Lint.of(exercise.packageName(), classes.bytes())).isEmpty();
                case Compilation.Broken(var problems) -> assertThat(problems).as(exercise.id()).isEmpty();
            }
        }
    }
}
