package course.judge;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.compile.Classes;
import course.compile.Compilation;
import course.compile.Compilers;
import course.compile.Libraries;
import course.judge.Child.Ending;
import course.judge.Message.Done;
import course.judge.Message.Order;
import course.judge.Suites.BrokenSuite;
import course.verdict.CriterionResult;
import course.verdict.Outcome;
import course.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges a source text by the suite of its exercise. Thread-safe: each order gets a child JVM of its own. */
public final class Judge implements AutoCloseable {

    private final Compilers compilers = new Compilers();
    private final Children children;
    private final Suites suites;

    /**
     * @param log    where children write what goes wrong in them
     * @param spares whether to keep a warm child in reserve, as long as somebody edits
     * @param launch how the children are started
     */
    public Judge(Catalog catalog, Path log, boolean spares, Launch launch) {
        this.suites = new Suites(compilers, catalog);
        this.children = new Children(launch, log, spares);
    }

    /** Starts so many children now. */
    public void prepare(int count) {
        children.prepare(count);
    }

    /** What the learner has written; empty when the file is gone. */
    public Optional<Subject> learners(Exercise exercise) {
        return Files.isRegularFile(exercise.file())
                ? Optional.of(new Subject(Suites.text(exercise.file()), List.of(exercise.folder().resolve("src/main/java"))))
                : Optional.empty();
    }

    /** A text in the place of the solution: the solution itself, an alternative, a wrong solution. */
    public Subject solution(Exercise exercise, Path file) {
        return new Subject(Suites.text(file), List.of(exercise.solutionFolder().resolve("src/main/java")));
    }

    /**
     * Judges {@code subject}.
     *
     * @param onlooker is told how it goes
     */
    public Verdict judge(Exercise exercise, Subject subject, Onlooker onlooker) {
        return switch (compile(exercise, subject)) {
            case Compilation.Broken(var problems) -> new Verdict(exercise.id(), Outcome.COMPILE_ERROR, "COMPILE_ERROR", "",
                    List.of(), problems, "");
            case Compilation.Compiled(var classes) when !classes.contains(exercise.className()) ->
                    Verdict.unjudged(exercise.id(), Outcome.COMPILE_ERROR, "CLASS_RENAMED",
                            "%s declares no class %s: the check looks for it under this name."
                                    .formatted(exercise.file().getFileName(), exercise.className()));
            case Compilation.Compiled(var classes) -> judge(exercise, classes, onlooker);
        };
    }

    /** What {@link #judge(Exercise, Subject, Onlooker)} compiles. */
    public Compilation compile(Exercise exercise, Subject subject) {
        return compilers.of(exercise.lesson()).compile(exercise.className(), subject.text(), suites.roots(subject.sourceRoot()));
    }

    /**
     * Judges what was compiled elsewhere.
     *
     * @param classes the class of the exercise, and those it needs beside the engine and the lesson's libraries
     */
    public Verdict judge(Exercise exercise, Classes classes, Onlooker onlooker) {
        try {
            var order = new Order(exercise.suiteName(), classes.and(suites.of(exercise)).bytes(),
                    Libraries.of(exercise.lesson()), onlooker.watchesFlights());
            return verdict(exercise, children.use(child -> child.judge(order, onlooker)));
        } catch (BrokenSuite changed) {
            return Verdict.unjudged(exercise.id(), Outcome.TAMPERED, "TAMPERED", String.valueOf(changed.getMessage()));
        }
    }

    private Verdict verdict(Exercise exercise, Child.Report report) {
        var results = report.results().stream().sorted(Comparator.comparingInt(CriterionResult::order)).toList();
        return switch (report.ending()) {
            case Ending.Exited(var where) -> new Verdict(exercise.id(), Outcome.FAIL, "EXIT_CALLED",
                    "Your code ended the whole program%s. An exercise must return, not exit.".formatted(at(where)),
                    results, List.of(), "");
            case Ending.Late(var doing, var held) -> new Verdict(exercise.id(), Outcome.TIMEOUT, "TIMEOUT",
                    "The check was stopped after %d s: your code %s%s.".formatted(JudgeChild.CEILING.toSeconds(),
                            doing.isEmpty() ? "did not come back" : "was still " + doing, held(held)), results, List.of(), "");
            case Ending.Finished(var done) -> finished(exercise, results, done);
        };
    }

    private static String held(int requests) {
        return switch (requests) {
            case 0 -> "";
            case 1 -> "; 1 request still held";
            default -> "; %d requests still held".formatted(requests);
        };
    }

    private static String at(String where) {
        return where.isEmpty() ? "" : " at " + where;
    }

    private static Verdict finished(Exercise exercise, List<CriterionResult> results, Done done) {
        var failure = results.stream().filter(it -> it.state() == CriterionResult.State.FAILED).findFirst();
        if (failure.isPresent()) {
            var code = failure.get().code();
            var outcome = "STUCK".equals(code) ? Outcome.TIMEOUT : Outcome.FAIL;
            return new Verdict(exercise.id(), outcome, code, "", results, List.of(), done.printed());
        }
        var offered = results.stream().mapToInt(CriterionResult::points).sum();
        var allPassed = results.stream().allMatch(it -> it.state() == CriterionResult.State.PASSED);
        if (results.isEmpty() || !allPassed || offered != exercise.points() || !done.trouble().isEmpty()) {
            return new Verdict(exercise.id(), Outcome.NO_TESTS, "NO_TESTS",
                    "The suite judged %d of %d points. %s".formatted(offered, exercise.points(), done.trouble()).strip(),
                    results, List.of(), done.printed());
        }
        return new Verdict(exercise.id(), Outcome.PASS, "PASS", "", results, List.of(), done.printed());
    }

    @Override
    public void close() {
        children.close();
    }
}
