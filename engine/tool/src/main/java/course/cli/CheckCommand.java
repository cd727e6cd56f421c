package course.cli;

import course.catalog.Exercise;
import course.judge.Desk;
import course.judge.Judge;
import course.judge.Launch;
import course.report.Grid;
import course.report.VerdictText;
import course.terminal.LiveLines;
import course.verdict.Verdict;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@CommandLine.Command(name = "check", description = "judges your code")
final class CheckCommand implements Command {

    private static final int AT_ONCE = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final Course course;

    @Parameters(arity = "0..*", paramLabel = "EXERCISE", description = "gather/in-order; without one the next open exercise")
    private List<String> typed = List.of();

    @Option(names = "--all", description = "every exercise")
    private boolean all;

    @Option(names = "--json", description = "for programs")
    private boolean json;

    CheckCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() throws InterruptedException, ExecutionException, IOException {
        var exercises = exercises();
        course.mustWrite();
        try (var judge = new Judge(course.catalog(), course.memory().resolve("judge.log"), false, Launch.PLAIN)) {
            var desk = new Desk(judge, course.originals(), course.progress());
            judge.prepare(Math.min(AT_ONCE, exercises.size()));
            var verdicts = verdicts(desk, exercises);
            if (json) {
                course.out().println(JsonMapper.shared().writeValueAsString(verdicts));
            } else if (all) {
                summary(exercises, verdicts);
            } else {
                verdicts.forEach(this::tell);
            }
            return verdicts.stream().allMatch(Verdict::passed) ? Exit.DONE : Exit.NOT_YET;
        }
    }

    private List<Exercise> exercises() {
        if (all) {
            return course.catalog().exercises();
        }
        return typed.isEmpty() ? List.of(course.exercise(null)) : typed.stream().map(course::exercise).distinct().toList();
    }

    /** Each exercise's verdict, in their order; while they are judged, a person who looks sees the grid fill. */
    private List<Verdict> verdicts(Desk desk, List<Exercise> exercises) throws InterruptedException, ExecutionException, IOException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().factory());
                var live = all && !json && course.screen().interactive() ? new LiveLines() : null) {
            var finished = new ExecutorCompletionService<Verdict>(threads);
            exercises.forEach(exercise -> finished.submit(() -> desk.check(exercise, _ -> {})));
            var grid = new Grid(course.screen(), exercises);
            var verdicts = new HashMap<String, Verdict>();
            while (verdicts.size() < exercises.size()) {
                if (live != null) {
                    live.show(grid.lines(verdicts));
                }
                var verdict = finished.take().get();
                verdicts.put(verdict.exercise(), verdict);
            }
            return exercises.stream().map(exercise -> verdicts.get(exercise.id())).toList();
        }
    }

    private void summary(List<Exercise> exercises, List<Verdict> verdicts) {
        new Grid(course.screen(), exercises).lines(verdicts.stream().collect(Collectors.toMap(Verdict::exercise, verdict -> verdict)))
                .forEach(course.out()::println);
        course.out().println("%n%d of %d exercises passed, %d of %d points".formatted(
                verdicts.stream().filter(Verdict::passed).count(), verdicts.size(),
                verdicts.stream().mapToInt(Verdict::earned).sum(), exercises.stream().mapToInt(Exercise::points).sum()));
    }

    private void tell(Verdict verdict) {
        var exercise = course.catalog().exercise(verdict.exercise());
        new VerdictText(course.screen(), course.shown(exercise.file())).lines(exercise, verdict).forEach(course.out()::println);
        course.out().println();
        course.out().println(next(exercise, verdict));
        course.out().flush();
    }

    private String next(Exercise exercise, Verdict verdict) {
        return verdict.passed()
                ? "How others do it:  " + course.command("solution " + exercise.id())
                        + course.next().map(open -> "\nNext:              " + course.command("watch " + open.id())).orElse("\nThat was the last one.")
                : "A hint:            " + course.command("hint " + exercise.id());
    }
}
