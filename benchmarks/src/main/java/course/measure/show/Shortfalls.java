package course.measure.show;

import course.measure.result.CannotMeasure;
import course.measure.result.Paragraphs;
import course.measure.result.Result;
import course.measure.result.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Goals that are missed, each with its cause: a file of paragraphs, which are a measurement, the title of its table, and the cause. */
public record Shortfalls(List<Shortfall> all) {

    public Shortfalls {
        all = List.copyOf(all);
    }

    /** One table whose goal is missed by a row at least. */
    public record Shortfall(String measurement, String table, String cause) {

        private boolean is(Result result, Table missed) {
            return measurement.equals(result.name()) && table.equals(missed.title());
        }
    }

    /** Reads them; the lines that begin with {@code #} are for people. */
    public static Shortfalls in(Path file) throws IOException, CannotMeasure {
        return new Shortfalls(Paragraphs.in(file, 3, "measurement, title of a table and cause").stream()
                .map(parts -> new Shortfall(parts.get(0), parts.get(1), parts.get(2))).toList());
    }

    /** Why the goal of this table is missed. */
    Optional<String> cause(Result result, Table table) {
        return all.stream().filter(each -> each.is(result, table)).map(Shortfall::cause).findFirst();
    }

    /** Those of a table that is not there, or whose goal is met by now. */
    public List<Shortfall> stale(List<Result> results) {
        return all.stream().filter(each -> results.stream().noneMatch(result -> result.report().tables().stream()
                .anyMatch(table -> each.is(result, table) && !table.missed().isEmpty()))).toList();
    }
}
