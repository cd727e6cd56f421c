package course.measure.result;

import java.util.List;

/**
 * Figures of one kind.
 *
 * @param goal    what a row must reach; empty when there is none
 * @param columns of the values, with their unit
 */
public record Table(String title, String goal, List<String> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table of distributions. */
    public static Table ofDistributions(String title, String goal, List<Row> rows) {
        return new Table(title, goal, Distribution.COLUMNS, rows);
    }

    /** The rows that must reach the goal. */
    public List<Row> judged() {
        return rows.stream().filter(row -> row.met() != null).toList();
    }

    /** Those of them that don't. */
    public List<Row> missed() {
        return judged().stream().filter(row -> Boolean.FALSE.equals(row.met())).toList();
    }
}
