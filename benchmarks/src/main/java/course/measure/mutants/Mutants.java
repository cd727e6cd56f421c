package course.measure.mutants;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.compile.Compilation;
import course.judge.Judge;
import course.judge.Launch;
import course.measure.machine.TempFolder;
import course.measure.result.CannotMeasure;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has each mutant of each solution judged by the suite of its exercise, as a learner's answer is. */
public final class Mutants implements Measurement {

    private static final String EXPLAINED = "benchmarks/survivors.txt";

    @Override
    public String name() {
        return "mutants";
    }

    @Override
    public boolean needsQuiet() {
        return false;
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException, ExecutionException, CannotMeasure {
        var explained = Explained.in(setting.home().resolve(EXPLAINED));
        var catalog = Catalog.read(setting.home());
        var exercises = catalog.exercises().stream().filter(exercise -> setting.isWanted(exercise.id())).toList();
        var judged = new ArrayList<Judged>();
        try (var folder = TempFolder.make();
                var judge = new Judge(catalog, folder.path().resolve("judge.log"), true, Launch.PLAIN)) {
            for (var exercise : exercises) {
                var mutants = mutants(judge, exercise);
                setting.news().accept("%s: %d mutants".formatted(exercise.id(), mutants.size()));
                for (var each : judged(judge, mutants)) {
                    judged.add(each);
                    if (each.fate() == Fate.SURVIVED) {
                        setting.news().accept("survived: " + each.mutant());
                    }
                }
            }
        }
        return new MutantsReport(judged, explained).report();
    }

    private static List<Mutant> mutants(Judge judge, Exercise exercise) throws IOException, CannotMeasure {
        return switch (judge.compile(exercise, judge.solution(exercise, exercise.solution()))) {
            case Compilation.Broken(var problems) -> throw new CannotMeasure(
                    "The solution of %s does not compile: %s".formatted(exercise.id(), problems.getFirst()));
            case Compilation.Compiled(var classes) -> {
                var verdict = judge.judge(exercise, classes, _ -> {});
                if (!verdict.passed()) {
                    throw new CannotMeasure("The solution of %s is refused as it is: %s".formatted(exercise.id(), verdict.code()));
                }
                yield new Mutations(exercise, classes).all();
            }
        };
    }

    /** As many at a time as there are cores: verdicts do not depend on the load. */
    private static List<Judged> judged(Judge judge, List<Mutant> mutants) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var judging = mutants.stream().map(mutant -> threads.submit(() -> judge(judge, mutant))).toList();
            var judged = new ArrayList<Judged>();
            for (Future<Judged> each : judging) {
                judged.add(each.get());
            }
            return judged;
        }
    }

    private static Judged judge(Judge judge, Mutant mutant) {
        if (!mutant.sound()) {
            return new Judged(mutant, Fate.IMPOSSIBLE, "");
        }
        var verdict = judge.judge(mutant.exercise(), mutant.classes(), _ -> {});
        return new Judged(mutant, Fate.of(verdict), verdict.code());
    }
}
