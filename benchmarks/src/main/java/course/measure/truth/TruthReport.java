package course.measure.truth;

import course.catalog.Exercise;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Table;
import course.verify.Load;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sums up what was counted of each exercise. */
record TruthReport(Map<Exercise, Tally> counted) {

    private static final int LEAST_VERDICTS = 1000;
    private static final List<String> COLUMNS = List.of("verdicts", "false", "in doubt at first", "rounds, crowded",
            "rounds, cores busy", "rounds on one core", "rounds interpreted");

    Report report() {
        return new Report("Truth under load", """
                The truth table of each exercise (the stub, the solution, each alternative, each wrong
                solution, whose verdicts are known beforehand) judged again and again: crowded, with four
                verdicts at the same time for each core; with every core kept busy by other programs, and
                two verdicts for each core beside; pinned to one core; and without a just-in-time compiler. A
                verdict is false when it is not exactly the one known beforehand.
                The rounds of many runs add up in `benchmarks/truth.json`, as long as neither the engine nor
                the exercise changes: then they begin anew.""",
                List.of(new Table("Each exercise", "%d verdicts, none false".formatted(LEAST_VERDICTS), COLUMNS, rows())),
                counted.values().stream().flatMap(tally -> tally.lies().stream()).map(lie -> "False: " + lie + ".").toList());
    }

    private List<Row> rows() {
        return Stream.concat(
                counted.entrySet().stream().map(entry -> row("`%s`".formatted(entry.getKey().id()), List.of(entry.getValue()))),
                Stream.of(row("all", List.copyOf(counted.values())))).toList();
    }

    private static Row row(String label, List<Tally> tallies) {
        var lies = tallies.stream().mapToInt(tally -> tally.lies().size()).sum();
        return new Row(label, List.of((double) tallies.stream().mapToInt(Tally::verdicts).sum(), (double) lies,
                (double) tallies.stream().flatMap(tally -> tally.loads().values().stream()).mapToInt(Tally.Count::doubts).sum(),
                rounds(tallies, Load.CROWDED), rounds(tallies, Load.BUSY), rounds(tallies, Load.ONE_CORE), rounds(tallies, Load.INTERPRETED)),
                lies == 0 && tallies.stream().allMatch(tally -> tally.verdicts() >= LEAST_VERDICTS));
    }

    /** How often all of these were judged under this load. */
    private static double rounds(List<Tally> tallies, Load load) {
        return tallies.stream().mapToInt(tally -> tally.of(load).rounds()).min().orElse(0);
    }
}
