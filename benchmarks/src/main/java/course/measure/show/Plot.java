package course.measure.show;

import course.measure.result.Distribution;
import course.measure.result.Row;
import course.measure.result.Table;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A table as a drawing, in SVG: a line for each row. Colors come from the variables of CSS that timelines have, each with a
 * fallback.
 *
 * @param caption what is drawn, in a sentence
 * @param axis    under all lines
 * @param lines   one a row
 */
record Plot(String caption, Axis axis, List<Line> lines) {

    /** The first of these that a table has is drawn: the one that its goal, or its text, is about. */
    private static final List<String> DRAWN = List.of("requests/s", "requests/s, median", "exercises a second", "p95 ms at the lab",
            "p95 ms at the client", "median ms", "verdicts", "killed %", "median kB", "seconds");

    /** A row of this name would dwarf those that it sums up. */
    private static final String SUM = "all";

    private static final int WIDTH = 720;
    private static final int LABEL = 290;
    private static final int FIGURE = 60;
    private static final int ROW = 18;
    private static final int TOP = 24;
    private static final int LETTERS = 41;

    Plot {
        lines = List.copyOf(lines);
    }

    /**
     * A row: a bar, and, when it is a distribution, a mark in it and a thin line beyond.
     *
     * @param mark  the median; empty when there is but one figure
     * @param reach the end of the thin line; that of the bar when there is none
     */
    record Line(String label, double from, double to, Optional<Double> mark, double reach, String figure, boolean missed) {}

    /** Of what is worth a drawing: some rows, and a column that can be drawn. */
    static Optional<Plot> of(Table table) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        if (table.columns().equals(Distribution.COLUMNS)) {
            return Optional.of(distributions(table));
        }
        return DRAWN.stream().filter(table.columns()::contains).findFirst().map(column -> bars(table, column))
                .filter(plot -> plot.lines().stream().anyMatch(line -> line.to() > 0));
    }

    private static Plot distributions(Table table) {
        var lines = table.rows().stream().map(row -> line(row, Distribution.ofValues(row.values()))).toList();
        return new Plot("%s, in milliseconds: bars from the least to the p95, a mark at the median, a thin line to the greatest."
                .formatted(plain(table.title())),
                Axis.logarithmic(extreme(lines, Line::from, DoubleStream::min), extreme(lines, Line::reach, DoubleStream::max)), lines);
    }

    private static Line line(Row row, Distribution all) {
        return new Line(label(row), all.min(), all.p95(), Optional.of(all.median()), all.max(), Figure.of(all.median()), isMissed(row));
    }

    private static Plot bars(Table table, String column) {
        var place = table.columns().indexOf(column);
        var lines = table.rows().stream().filter(row -> !row.label().equals(SUM)).map(row -> {
            var value = row.values().get(place);
            return new Line(label(row), 0, value, Optional.empty(), value, Figure.of(value), isMissed(row));
        }).toList();
        return new Plot("%s: %s.".formatted(plain(table.title()), column), Axis.linear(extreme(lines, Line::to, DoubleStream::max)), lines);
    }

    private static double extreme(List<Line> lines, Function<Line, Double> figure, Function<DoubleStream, OptionalDouble> which) {
        return which.apply(lines.stream().map(figure).mapToDouble(Double::doubleValue)).orElseThrow();
    }

    private static String label(Row row) {
        var plain = plain(row.label());
        return plain.length() <= LETTERS ? plain : plain.substring(0, LETTERS - 1) + "…";
    }

    private static String plain(String asciidoc) {
        return asciidoc.replace("`", "");
    }

    private static boolean isMissed(Row row) {
        return Objects.equals(row.met(), false);
    }

    /** A figure of HTML; the table beside it holds the same in numbers. */
    String html() {
        var height = TOP + ROW * lines.size() + 8;
        return """
                <figure class="plot"><figcaption>%3$s</figcaption>
                <div class="picture"><svg viewBox="0 0 %1$d %2$d" role="img" xmlns="http://www.w3.org/2000/svg">
                <title>%3$s</title>
                %4$s%5$s</svg></div></figure>
                """.formatted(WIDTH, height, escaped(caption),
                axis.ticks().stream().map(tick -> tick(tick, height)).collect(Collectors.joining()), rows());
    }

    private String tick(double value, int height) {
        return """
                <line x1="%1$s" x2="%1$s" y1="%2$d" y2="%3$d" stroke="var(--flight-grid,#8884)"/>%4$s
                """.formatted(number(x(value)), TOP - 6, height - 6, text(x(value), 12, "middle", Figure.of(value)));
    }

    private String rows() {
        var all = new StringBuilder();
        for (var row = 0; row < lines.size(); row++) {
            all.append(row(lines.get(row), TOP + ROW * row));
        }
        return all.toString();
    }

    private String row(Line line, int y) {
        var color = line.missed() ? "var(--flight-bad,#c43)" : "var(--flight,#2a7de1)";
        var reach = line.reach() > line.to() ? rect(line.to(), line.reach(), y + 6, 2, color) : "";
        var mark = line.mark().map(value -> "<rect x=\"%s\" y=\"%d\" width=\"3\" height=\"%d\" fill=\"var(--flight-text,currentColor)\"/>"
                .formatted(number(x(value) - 1.5), y, ROW - 4)).orElse("");
        return text(LABEL - 12, y + 11, "end", line.label()) + rect(line.from(), line.to(), y + 2, ROW - 8, color) + reach + mark
                + text(WIDTH - 2, y + 11, "end", line.figure()) + "\n";
    }

    private String rect(double from, double to, int y, int height, String color) {
        return "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"/>".formatted(
                number(x(from)), y, number(Math.max(1, x(to) - x(from))), height, color);
    }

    private static String text(double x, int y, String anchor, String text) {
        return "<text x=\"%s\" y=\"%d\" text-anchor=\"%s\" font-size=\"11\" fill=\"var(--flight-text,currentColor)\">%s</text>"
                .formatted(number(x), y, anchor, escaped(text));
    }

    private double x(double value) {
        return LABEL + axis.place(value) * (WIDTH - LABEL - FIGURE);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
