package course.verify;

import course.verify.Case.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code verify --json} prints. */
public record Report(boolean ok, List<Of> exercises, List<String> broken) {

    /** The truth table of one exercise. */
    public record Of(String id, String stub, String solution, List<Alternative> alternatives, List<Wrong> wrong) {}

    public record Alternative(String name, String verdict) {}

    public record Wrong(String name, String expected, String verdict, String diagnosis) {}

    /** @param broken what the content rules complain of */
    public static Report of(List<Row> rows, List<String> broken) {
        var ok = !rows.isEmpty() && rows.stream().allMatch(Row::isTrue) && broken.isEmpty();
        return new Report(ok, rows.stream().collect(Collectors.groupingBy(row -> row.what().exercise().id())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(entry -> exercise(entry.getKey(), entry.getValue())).toList(), broken);
    }

    private static Of exercise(String id, List<Row> rows) {
        return new Of(id, outcome(rows, Kind.STUB), outcome(rows, Kind.SOLUTION),
                of(rows, Kind.ALTERNATIVE).map(row -> new Alternative(row.what().name(), row.verdict().outcome().name())).toList(),
                of(rows, Kind.WRONG).map(row -> new Wrong(row.what().name(), row.what().expected(),
                        row.verdict().outcome().name(), row.verdict().code())).toList());
    }

    private static String outcome(List<Row> rows, Kind kind) {
        return of(rows, kind).map(row -> row.verdict().outcome().name()).findFirst().orElse("MISSING");
    }

    private static Stream<Row> of(List<Row> rows, Kind kind) {
        return rows.stream().filter(row -> row.what().kind() == kind);
    }
}
