package course.measure.mutants;

import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums mutants up: by exercise, and each survivor. */
record MutantsReport(List<Judged> judged, Explained explained) {

    private static final double MOST_SURVIVORS = 0.05;
    private static final List<String> COLUMNS = List.of("mutants", "killed", "timed out", "survived", "of these explained",
            "impossible", "killed %");

    MutantsReport {
        judged = List.copyOf(judged);
    }

    Report report() {
        return new Report("Mutants of the solutions", """
                PIT's default mutators put one fault into a compiled solution; PIT's default filters leave
                out what the compiler made and nobody wrote. Each mutant is judged by the suite of its
                exercise, in the warm child JVM that judges learners' answers: what survives here would pass
                there. Timed out are those that never come back, which the verdict says as well: they count
                as killed. Impossible are those the JVM would not load, for no compiler writes them: they do
                not count. Each survivor has its reason in `benchmarks/survivors.txt`, or has none yet.""",
                List.of(byExercise()), notes());
    }

    private Table byExercise() {
        var exercises = judged.stream().collect(Collectors.groupingBy(
                each -> each.mutant().exercise().id(), LinkedHashMap::new, Collectors.toList()));
        var rows = exercises.entrySet().stream().map(entry -> new Row("`%s`".formatted(entry.getKey()), values(entry.getValue()), null));
        var all = values(judged);
        return new Table("Each exercise", "%.0f %% killed over all".formatted(100 - 100 * MOST_SURVIVORS), COLUMNS,
                Stream.concat(rows, Stream.of(new Row("all", all, all.getLast() >= 100 - 100 * MOST_SURVIVORS))).toList());
    }

    private List<Double> values(List<Judged> some) {
        var killed = count(some, Fate.KILLED) + count(some, Fate.TIMED_OUT);
        var survived = count(some, Fate.SURVIVED);
        var reasons = some.stream().filter(each -> each.fate() == Fate.SURVIVED && explained.reason(each.mutant()).isPresent()).count();
        return List.of((double) some.size(), (double) count(some, Fate.KILLED), (double) count(some, Fate.TIMED_OUT),
                (double) survived, (double) reasons, (double) count(some, Fate.IMPOSSIBLE),
                killed + survived == 0 ? 100 : Math.floor(1000.0 * killed / (killed + survived)) / 10);
    }

    private static long count(List<Judged> some, Fate fate) {
        return some.stream().filter(each -> each.fate() == fate).count();
    }

    private List<String> notes() {
        return Stream.concat(
                judged.stream().filter(each -> each.fate() == Fate.SURVIVED).map(each -> "Survived: %s. %s"
                        .formatted(each.mutant(), explained.reason(each.mutant()).orElse("*Not explained.*"))),
                explained.stale(judged).stream().map(survivor -> "*No longer true:* survivors.txt explains %s `%s`: %s, which is killed."
                        .formatted(survivor.exercise(), survivor.source(), survivor.fault()))).toList();
    }
}
