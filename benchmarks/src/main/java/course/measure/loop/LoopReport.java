package course.measure.loop;

import course.measure.result.Distribution;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Table;
import course.verify.Case;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums samples up: in all, by exercise, and the slowest cases. */
record LoopReport(List<Sample> samples, List<Row> growth, List<Duration> events) {

    private static final double MOST_MEDIAN = 300;
    private static final double MOST_P95 = 600;
    private static final int SLOWEST = 10;
    private static final String GOAL = "median under %.0f ms, p95 under %.0f ms".formatted(MOST_MEDIAN, MOST_P95);

    Report report() {
        return new Report("From save to verdict", """
                Solutions, alternatives and wrong solutions are saved in the place of the learner's file and
                judged as `watch` does it: read, compiled, run against the lab in a warm child JVM. Of each
                exercise a round draws %d right answers and %d wrong ones, others in each round, so the
                rounds together see some of the many, not all: `--only EXERCISE` saves everything there is
                of it. The time counts from the file on disk to the verdict. Between two saves there is a
                pause, until spare JVMs have warmed up, for a learner reads longer than that. Unusual are
                wrong solutions that end the program or never come back: the first costs a JVM, the second
                is proven by waiting. They have no goal.""".formatted(Draw.OF_A_SORT, Draw.OF_A_SORT), tables(), notes());
    }

    private List<Table> tables() {
        var tables = new ArrayList<>(List.of(
                Table.ofDistributions("In all", GOAL, inAll()),
                Table.ofDistributions("Each exercise", GOAL, eachExercise()),
                Table.ofDistributions("The slowest of the usual ones", "", slowest())));
        if (!growth.isEmpty()) {
            tables.add(Table.ofDistributions("The same right answers, as the course grows", "", growth));
        }
        if (!events.isEmpty()) {
            tables.add(Table.ofDistributions("Until the JDK tells of a saved file", "",
                    List.of(Row.of("`WatchService`", Distribution.of(events)))));
        }
        return tables;
    }

    private List<String> notes() {
        return List.of("False verdicts: %d of %,d. In doubt at first, so that more patience was needed: %d.".formatted(
                samples.stream().filter(sample -> !sample.isTrue()).count(), samples.size(),
                samples.stream().filter(Sample::wasInDoubt).count()));
    }

    private List<Row> inAll() {
        return Stream.of(Sort.values()).flatMap(sort -> row(sort.name().toLowerCase(), sort,
                samples.stream().filter(sample -> sample.sort() == sort).toList())).toList();
    }

    private List<Row> eachExercise() {
        var rows = new ArrayList<Row>();
        grouped(samples, Sample::exercise).forEach((exercise, all) -> grouped(all, Sample::sort).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .flatMap(entry -> row("`%s` %s".formatted(exercise, entry.getKey().name().toLowerCase()),
                        entry.getKey(), entry.getValue()))
                .forEach(rows::add));
        return rows;
    }

    private List<Row> slowest() {
        var usual = samples.stream().filter(sample -> sample.sort() != Sort.UNUSUAL).toList();
        return grouped(usual, Sample::what).entrySet().stream()
                .map(entry -> Row.of(label(entry.getKey()), distribution(entry.getValue())))
                .sorted(Comparator.comparing((Row row) -> row.values().get(2)).reversed())
                .limit(SLOWEST)
                .toList();
    }

    private static String label(Case what) {
        return "`%s` %s (%s)".formatted(what.exercise().id(), what.name(), what.expected());
    }

    private static Stream<Row> row(String label, Sort sort, List<Sample> some) {
        if (some.isEmpty()) {
            return Stream.empty();
        }
        var all = distribution(some);
        return Stream.of(sort == Sort.UNUSUAL ? Row.of(label, all)
                : Row.of(label, all, all.median() < MOST_MEDIAN && all.p95() < MOST_P95));
    }

    private static Distribution distribution(List<Sample> some) {
        return Distribution.of(some.stream().map(Sample::took).toList());
    }

    private static <K> LinkedHashMap<K, List<Sample>> grouped(List<Sample> some, Function<Sample, K> key) {
        return some.stream().sorted(Comparator.comparing(Sample::exercise))
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
