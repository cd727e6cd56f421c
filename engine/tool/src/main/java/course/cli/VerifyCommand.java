package course.cli;

import course.catalog.Exercise;
import course.grade.examine.ConfinedExaminer;
import course.grade.isolate.CannotConfine;
import course.grade.isolate.Isolation;
import course.grade.isolate.Level;
import course.grade.workshop.Claim;
import course.judge.Judge;
import course.lab.timeline.Style;
import course.lab.timeline.Timeline;
import course.original.Originals;
import course.report.VerdictText;
import course.verdict.CriterionResult;
import course.verify.ContentRules;
import course.verify.Load;
import course.verify.Report;
import course.verify.Row;
import course.verify.TruthTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@CommandLine.Command(name = "verify", description = "for authors: the truth table and the content rules")
final class VerifyCommand implements Command {

    private final Course course;

    @Parameters(arity = "0..*", paramLabel = "EXERCISE", description = "only these")
    private List<String> typed = List.of();

    @Option(names = "--json", description = "for programs")
    private boolean json;

    @Option(names = "--repeat", paramLabel = "N", description = "judges everything so many times")
    private int repeat = 1;

    @Option(names = "--jobs", paramLabel = "N", description = "so many at once, which is a load of its own; 1 unless told")
    private int jobs = 1;

    @Option(names = "--stress", description = "also with all cores busy, on one core, and interpreted")
    private boolean stress;

    @Option(names = "--load", paramLabel = "LOAD", description = "only under this load: ${COMPLETION-CANDIDATES}")
    private Optional<Load> load = Optional.empty();

    @Option(names = "--only", paramLabel = "NAME", description = "only the alternative or wrong solution of this name, in full")
    private Optional<String> only = Optional.empty();

    @Option(names = "--isolation", paramLabel = "LEVEL",
            description = "judges as grades are given, behind the walls of this level: ${COMPLETION-CANDIDATES}")
    private Optional<Level> isolation = Optional.empty();

    @Option(names = "--lock", description = "declares the stubs and suites, as they are now, the published ones")
    private boolean lock;

    VerifyCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        if (repeat < 1 || jobs < 1) {
            throw new Misuse("verify --repeat and --jobs take a number from 1 on.\nHow it is used:  " + course.command("verify --help"));
        }
        if (isolation.isPresent() && (stress || load.isPresent())) {
            throw new Misuse("verify --isolation has JVMs of its own: --stress and --load can't be played with it.\nLeave one of them out:  "
                    + course.command("verify --help"));
        }
        course.mustWrite();
        if (lock) {
            course.catalog().exercises().stream().map(Exercise::folder).distinct().forEach(Originals::relock);
        }
        var loads = load.map(List::of).orElse(stress ? List.of(Load.values()) : List.of(Load.QUIET));
        var rows = new ArrayList<Row>();
        for (var each : loads) {
            if (each.possible()) {
                rows.addAll(table(each));
            } else {
                course.err().println("%s is not possible here: taskset (util-linux) is missing".formatted(each));
            }
        }
        var broken = new ContentRules(course.home(), course.catalog()).broken();
        var report = Report.of(rows, broken);
        if (json) {
            course.out().println(JsonMapper.shared().writeValueAsString(report));
        } else {
            summary(rows, broken);
        }
        return report.ok() ? Exit.DONE : Exit.NOT_YET;
    }

    private List<Row> table(Load each) {
        try (var _ = each.burn();
                var judge = new Judge(course.catalog(), course.memory().resolve("judge.log"), false, each.launch())) {
            if (isolation.isEmpty()) {
                return table(each, new TruthTable(judge, course.originals()));
            }
            try (var walls = Isolation.of(isolation.get()); var claim = Claim.first(course.memory());
                    var examiner = ConfinedExaminer.open(walls, course.home(), claim.folder(), jobs)) {
                (json ? course.err() : course.out()).println(examiner.isolation().text());
                return table(each, TruthTable.graded(judge, course.originals(), examiner));
            } catch (CannotConfine failure) {
                throw new Cannot("%s does not work here: %s\nWhat this machine can do:  %s".formatted(isolation.get().word(),
                        failure.getMessage(), course.command("doctor")));
            }
        }
    }

    private List<Row> table(Load each, TruthTable table) {
        try (var threads = Executors.newFixedThreadPool(each.atOnce(jobs))) {
            var cases = exercises().stream()
                    .flatMap(exercise -> table.cases(exercise).stream())
                    .filter(what -> only.isEmpty() || only.get().equals(what.name()))
                    .toList();
            return IntStream.rangeClosed(1, repeat)
                    .mapToObj(round -> cases.stream().map(what -> threads.submit(() -> told(table.judge(what), each, round))).toList())
                    .toList().stream()
                    .flatMap(round -> round(each, round.stream().map(VerifyCommand::row).toList()).stream())
                    .toList();
        }
    }

    /** Says how a round went, since many rounds take hours. */
    private List<Row> round(Load each, List<Row> rows) {
        if (repeat > 1 && !json) {
            course.out().println("%s: %s".formatted(each, counts(rows)));
            course.out().flush();
        }
        return rows;
    }

    private static String counts(List<Row> rows) {
        return "%d verdicts, %d false, %d in doubt at first".formatted(rows.size(), rows.stream().filter(row -> !row.isTrue()).count(),
                rows.stream().filter(row -> !row.doubts().isEmpty()).count());
    }

    private static Row row(Future<Row> judged) {
        try {
            return judged.get();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a row could not be judged", cause.getCause());
        }
    }

    private List<Exercise> exercises() {
        return typed.isEmpty() ? course.catalog().exercises() : typed.stream().map(course.catalog()::exercise).toList();
    }

    private synchronized Row told(Row row, Load each, int round) {
        if (only.isPresent() && !json) {
            new VerdictText(course.screen(), row.what().name()).lines(row.what().exercise(), row.verdict()).forEach(course.out()::println);
        }
        if (!row.isTrue()) {
            course.err().println("%s, round %d: %s".formatted(each, round, row.says()));
            row.verdict().failure().map(CriterionResult::timeline).ifPresent(timeline ->
                    course.err().print(Timeline.ofJson(timeline).text(course.screen().width(), Style.PLAIN)));
        } else if (!json && repeat == 1) {
            course.out().println("%s %-60s %-20s %5d ms%s".formatted(course.screen().glyphs().done(), row.what(), row.verdict().code(),
                    row.took().toMillis(), row.doubts().isEmpty() ? "" : "  in doubt: " + String.join("; ", row.doubts())));
            course.out().flush();
        }
        return row;
    }

    private void summary(List<Row> rows, List<String> broken) {
        broken.forEach(course.err()::println);
        course.out().println("%s; %d content rules broken".formatted(counts(rows), broken.size()));
    }
}
