package course.grade.examine;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.compile.Classes;
import course.compile.Problem;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.compile.CompileResult;
import course.grade.compile.CompileResult.Broken;
import course.grade.compile.CompileResult.Compiled;
import course.grade.compile.CompileResult.TooLarge;
import course.grade.compile.CompileResult.TooLong;
import course.grade.compile.DisposableCompiler;
import course.grade.compile.HandedSource;
import course.grade.compile.LessonApi;
import course.grade.examine.Message.Handed;
import course.grade.examine.Message.Order;
import course.grade.intake.Beside;
import course.grade.isolate.CannotConfine;
import course.grade.lint.Finding;
import course.grade.lint.Lint;
import course.grade.split.Split;
import course.verdict.CriterionResult;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Examines what one student handed in: compiles all of it at once, then lints and judges one exercise after the other. */
final class Examination {

    /** So many problems and findings are told; the first tells most. */
    private static final int TOLD = 3;

    private final Catalog catalog;
    private final DisposableCompiler compiler;
    private final Split split;
    private final Classes lessons;

    /** @param lessons those that students' code may use */
    Examination(Catalog catalog, DisposableCompiler compiler, Split split, Classes lessons) {
        this.catalog = catalog;
        this.compiler = compiler;
        this.split = split;
        this.lessons = lessons;
    }

    /** Ends early when a suite could not be ended: then {@link #usable} is false. */
    void examine(Order order, BiConsumer<String, CriterionResult> progress, Consumer<Graded> graded) {
        try {
            var compiled = compiler.compile(order.sources().stream().map(this::source).toList());
            for (var handed : order.sources()) {
                var exercise = catalog.exercise(handed.exercise());
                graded.accept(graded(order.student(), exercise, explained(compiled.get(exercise.id()), handed.beside()), progress));
                if (!usable()) {
                    return;
                }
            }
        } catch (CannotConfine | UncheckedIOException failure) {
            order.sources().forEach(it -> graded.accept(Graded.unjudged(order.student(), it.exercise(), GradeOutcome.GRADER_ERROR,
                    "The compiler can't work. " + failure.getMessage())));
        }
    }

    boolean usable() {
        return split.usable();
    }

    private HandedSource source(Handed handed) {
        var exercise = catalog.exercise(handed.exercise());
        return new HandedSource(exercise.id(), exercise.className(), handed.text(), handed.beside().texts(), Split.libraries(exercise));
    }

    /** A name that nothing has here may be that of a file which was not taken: then the problem says so. */
    private static CompileResult explained(CompileResult result, Beside beside) {
        return result instanceof Broken(var problems) ? new Broken(problems.stream().map(it -> beside.missed(it.says())
                .map(why -> new Problem(it.file(), it.line(), it.column(), it.source(), it.says(), why)).orElse(it)).toList()) : result;
    }

    private Graded graded(String student, Exercise exercise, CompileResult result, BiConsumer<String, CriterionResult> progress) {
        return switch (result) {
            case Broken(var problems) -> Graded.unjudged(student, exercise.id(), GradeOutcome.COMPILE_ERROR, problems(problems));
            case TooLong(var says) -> rejected(student, exercise, says);
            case TooLarge(var says) -> rejected(student, exercise, says);
            case Compiled(var classes) -> {
                var findings = Lint.of(exercise.packageName(), classes);
                yield findings.isEmpty() ? judged(student, exercise, LessonApi.with(classes, lessons), progress)
                        : rejected(student, exercise, told(findings.stream().map(Finding::says).toList(), " "));
            }
        };
    }

    /** What the grader itself failed at is tried once more. */
    private Graded judged(String student, Exercise exercise, Map<String, byte[]> classes, BiConsumer<String, CriterionResult> progress) {
        var graded = split.judge(student, exercise, classes, result -> progress.accept(exercise.id(), result));
        return graded.outcome() == GradeOutcome.GRADER_ERROR && usable()
                ? split.judge(student, exercise, classes, result -> progress.accept(exercise.id(), result)) : graded;
    }

    private static Graded rejected(String student, Exercise exercise, String says) {
        return new Graded(student, exercise.id(), GradeOutcome.REJECTED, List.of(), GradeOutcome.REJECTED.name(), says, true);
    }

    private static String problems(List<Problem> problems) {
        return told(problems.stream().map(Examination::says).toList(), "; ");
    }

    /** {@code InOrder.java:12: ';' expected (a semicolon is missing)}. */
    private static String says(Problem problem) {
        return "%s:%d: %s%s".formatted(problem.file(), problem.line(), problem.says().replaceAll("\\s*\\R\\s*", ", "),
                problem.plain().isEmpty() ? "" : " (%s)".formatted(problem.plain()));
    }

    private static String told(List<String> all, String between) {
        return all.stream().limit(TOLD).collect(Collectors.joining(between))
                + (all.size() > TOLD ? "%sand %d more".formatted(between, all.size() - TOLD) : "");
    }
}
