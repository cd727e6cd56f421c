package course.measure.show;

import course.measure.result.Result;
import course.measure.result.Row;
import course.measure.result.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A result in a terminal. */
public record PlainText(Result result) {

    public String text() {
        var report = result.report();
        return Stream.of(Stream.of(report.title() + "\n"),
                        report.tables().stream().map(PlainText::table),
                        report.notes().stream())
                .flatMap(it -> it).collect(Collectors.joining("\n"));
    }

    private static String table(Table table) {
        var lines = Stream.concat(
                Stream.of(Stream.concat(Stream.of(table.title()), table.columns().stream()).toList()),
                table.rows().stream().map(PlainText::cells)).toList();
        var widths = IntStream.rangeClosed(0, table.columns().size())
                .map(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0)).toArray();
        var goal = table.goal().isEmpty() ? "" : "Goal: %s%n".formatted(table.goal());
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n", "", "\n")) + goal;
    }

    private static List<String> cells(Row row) {
        return Stream.of(Stream.of(row.label().replace("`", "")), row.values().stream().map(Figure::of),
                Stream.ofNullable(row.met()).map(Figure::met)).flatMap(it -> it).toList();
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> cell == 0 ? ("%-" + widths[0] + "s").formatted(cells.getFirst())
                        : cell < widths.length ? ("%" + widths[cell] + "s").formatted(cells.get(cell))
                        : cells.get(cell))
                .collect(Collectors.joining("  "));
    }
}
