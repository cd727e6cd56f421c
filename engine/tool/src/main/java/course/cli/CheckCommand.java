package course.cli;

import course.catalog.Exercise;
import course.judge.Desk;
import course.judge.Judge;
import course.judge.Launch;
import course.report.VerdictText;
import course.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    public Exit run() throws InterruptedException, ExecutionException {
        var exercises = exercises();
        try (var judge = new Judge(course.catalog(), course.memory().resolve("judge.log"), false, Launch.PLAIN)) {
            var desk = new Desk(judge, course.originals(), course.progress());
            judge.prepare(Math.min(AT_ONCE, exercises.size()));
            var verdicts = verdicts(desk, exercises);
            if (json) {
                course.out().println(JsonMapper.shared().writeValueAsString(verdicts));
            }
            return verdicts.stream().allMatch(Verdict::passed) ? Exit.DONE : Exit.NOT_YET;
        }
    }

    private List<Exercise> exercises() {
        if (all) {
            return course.catalog().exercises();
        }
        return typed.isEmpty() ? List.of(course.exercise(null)) : typed.stream().map(course::exercise).toList();
    }

    private List<Verdict> verdicts(Desk desk, List<Exercise> exercises) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().factory())) {
            var running = exercises.stream()
                    .map(exercise -> threads.submit((Callable<Verdict>) () -> desk.check(exercise, _ -> {})))
                    .toList();
            var verdicts = new ArrayList<Verdict>();
            for (var i = 0; i < running.size(); i++) {
                verdicts.add(shown(exercises.get(i), running.get(i)));
            }
            return verdicts;
        }
    }

    private Verdict shown(Exercise exercise, Future<Verdict> running) throws InterruptedException, ExecutionException {
        var verdict = running.get();
        if (json) {
            return verdict;
        }
        var lines = new VerdictText(course.screen(), course.shown(exercise.file())).lines(exercise, verdict);
        if (all) {
            course.out().println(lines.getFirst());
        } else {
            lines.forEach(course.out()::println);
            course.out().println();
            course.out().println(next(exercise, verdict));
        }
        course.out().flush();
        return verdict;
    }

    private String next(Exercise exercise, Verdict verdict) {
        return verdict.passed()
                ? "How others do it:  " + course.command("solution " + exercise.id())
                        + course.next().map(open -> "\nNext:              " + course.command("watch " + open.id())).orElse("\nThat was the last one.")
                : "A hint:            " + course.command("hint " + exercise.id());
    }
}
