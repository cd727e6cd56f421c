package course.cli;

import course.catalog.Exercise;
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

    @Option(names = "--stress", description = "also with all cores busy, on one core, and interpreted")
    private boolean stress;

    @Option(names = "--load", paramLabel = "LOAD", description = "only under this load: ${COMPLETION-CANDIDATES}")
    private Optional<Load> load = Optional.empty();

    @Option(names = "--only", paramLabel = "NAME", description = "only the alternative or wrong solution of this name, in full")
    private Optional<String> only = Optional.empty();

    @Option(names = "--lock", description = "declares the stubs and suites, as they are now, the published ones")
    private boolean lock;

    VerifyCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        if (repeat < 1) {
            throw new Misuse("verify --repeat takes a number from 1 on.");
        }
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
        var rows = new ArrayList<Row>();
        try (var _ = each.burn(); var judge = new Judge(course.catalog(), course.memory().resolve("judge.log"), false, each.launch())) {
            var table = new TruthTable(judge, course.originals());
            for (var round = 1; round <= repeat; round++) {
                var current = round;
                for (var exercise : exercises()) {
                    table.cases(exercise).stream()
                            .filter(what -> only.isEmpty() || only.get().equals(what.name()))
                            .map(table::judge)
                            .forEach(row -> rows.add(told(row, each, current)));
                }
            }
        }
        return rows;
    }

    private List<Exercise> exercises() {
        return typed.isEmpty() ? course.catalog().exercises() : typed.stream().map(course.catalog()::exercise).toList();
    }

    private Row told(Row row, Load each, int round) {
        if (only.isPresent() && !json) {
            new VerdictText(course.screen(), row.what().name()).lines(row.what().exercise(), row.verdict()).forEach(course.out()::println);
        }
        if (!row.isTrue()) {
            course.err().println("%s, round %d: %s".formatted(each, round, row.says()));
            row.verdict().failure().map(CriterionResult::timeline).ifPresent(timeline ->
                    course.err().print(Timeline.ofJson(timeline).text(course.screen().width(), Style.PLAIN)));
        } else if (!json && repeat == 1) {
            course.out().println("%s %-70s %s".formatted(course.screen().glyphs().done(), row.what(), row.verdict().code()));
        }
        return row;
    }

    private void summary(List<Row> rows, List<String> broken) {
        broken.forEach(course.err()::println);
        var wrong = rows.stream().filter(row -> !row.isTrue()).count();
        course.out().println("%d verdicts, %d false; %d content rules broken".formatted(rows.size(), wrong, broken.size()));
    }
}
