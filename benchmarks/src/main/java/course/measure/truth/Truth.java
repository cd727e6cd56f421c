package course.measure.truth;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.judge.Judge;
import course.lab.timeline.Style;
import course.lab.timeline.Timeline;
import course.measure.machine.TempFolder;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Setting;
import course.original.Originals;
import course.verdict.CriterionResult;
import course.verify.Load;
import course.verify.Row;
import course.verify.TruthTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Judges the truth table again and again on machines that make it hard, and adds to what was counted before. */
public final class Truth implements Measurement {

    /** All rounds so far: {@code benchmarks/truth.json}. */
    private static final String COUNTED = "benchmarks/truth.json";
    private static final int USUAL_ROUNDS = 1;
    private static final int WIDTH = 100;

    /** So many rounds on busy or crowded cores to one of the others: an interpreted verdict takes ten times as long. */
    private static final int TO_BUSY = 4;
    private static final int TO_ONE_CORE = 5;
    private static final int TO_INTERPRETED = 40;

    @Override
    public String name() {
        return "truth";
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public boolean needsQuiet() {
        return false;
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException, ExecutionException {
        var catalog = Catalog.read(setting.home());
        var tallies = Tallies.read(setting.home().resolve(COUNTED), new Basis(setting.home(), catalog));
        var wanted = catalog.exercises().stream().filter(exercise -> setting.isWanted(exercise.id())).toList();
        for (var round = 1; round <= setting.repeats(USUAL_ROUNDS); round++) {
            for (var load : List.of(Load.CROWDED, Load.BUSY, Load.ONE_CORE, Load.INTERPRETED)) {
                var due = due(load, wanted, tallies);
                if (!due.isEmpty() && load.possible()) {
                    setting.news().accept("round %d of %d, %s: %d exercises"
                            .formatted(round, setting.repeats(USUAL_ROUNDS), load, due.size()));
                    judge(load, due, catalog, tallies, setting);
                }
            }
        }
        var counted = new LinkedHashMap<Exercise, Tally>();
        for (var exercise : catalog.exercises()) {
            counted.put(exercise, tallies.of(exercise));
        }
        return new TruthReport(counted).report();
    }

    private static List<Exercise> due(Load load, List<Exercise> wanted, Tallies tallies) throws IOException {
        var due = new ArrayList<Exercise>();
        for (var exercise : wanted) {
            var tally = tallies.of(exercise);
            var rounds = tally.of(load).rounds();
            var all = tally.of(Load.CROWDED).rounds() + tally.of(Load.BUSY).rounds();
            if (switch (load) {
                case CROWDED -> true;
                case BUSY -> rounds < all / TO_BUSY;
                case ONE_CORE -> rounds < all / TO_ONE_CORE;
                case INTERPRETED -> rounds < all / TO_INTERPRETED;
                case QUIET -> false;
            }) {
                due.add(exercise);
            }
        }
        return due;
    }

    /** Several at a time, since a verdict mostly waits: that is a load as well. */
    private static int jobs(Load load) {
        return load.atOnce(load == Load.BUSY ? 2 * Runtime.getRuntime().availableProcessors() : 2);
    }

    private static void judge(Load load, List<Exercise> due, Catalog catalog, Tallies tallies, Setting setting)
            throws IOException, InterruptedException, ExecutionException {
        try (var folder = TempFolder.make();
                var _ = load.burn();
                var judge = new Judge(catalog, folder.path().resolve("judge.log"), false, load.launch());
                var threads = Executors.newFixedThreadPool(jobs(load))) {
            var table = new TruthTable(judge, new Originals(setting.home(), catalog));
            var judging = new LinkedHashMap<Exercise, List<Future<Row>>>();
            due.forEach(exercise -> judging.put(exercise,
                    table.cases(exercise).stream().map(what -> threads.submit(() -> table.judge(what))).toList()));
            for (var each : judging.entrySet()) {
                var rows = new ArrayList<Row>();
                for (var row : each.getValue()) {
                    rows.add(row.get());
                }
                rows.stream().filter(row -> !row.isTrue()).forEach(row -> tell(load, row, setting));
                tallies.keep(each.getKey(), tallies.of(each.getKey()).and(load, rows));
            }
        }
    }

    private static void tell(Load load, Row row, Setting setting) {
        setting.news().accept("%s: %s".formatted(load, row.says()));
        row.verdict().failure().map(CriterionResult::timeline).ifPresent(timeline ->
                setting.news().accept(Timeline.ofJson(timeline).text(WIDTH, Style.PLAIN)));
    }
}
