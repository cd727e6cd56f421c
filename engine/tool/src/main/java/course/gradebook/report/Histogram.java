package course.gradebook.report;

import course.gradebook.Row;
import java.util.List;
import java.util.stream.IntStream;

/** How totals are distributed, in tenths of what can be had, as an SVG element with a text alternative. */
final class Histogram {
    private static final int BINS = 10;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 190;
    private static final int FLOOR = 150;
    private static final int STEP = WIDTH / BINS;

    private Histogram() {}

    /** Empty when nobody has a total, or there are no points to have. */
    static String of(List<Row> rows) {
        var counts = counts(rows);
        var most = IntStream.of(counts).max().orElse(0);
        if (most == 0) {
            return "";
        }
        var out = new StringBuilder("""
                <svg viewBox="0 0 %d %d" role="img" xmlns="http://www.w3.org/2000/svg">
                <title>Distribution of totals</title>
                <desc>%s</desc>
                """.formatted(WIDTH, HEIGHT, description(counts)));
        for (var bin = 0; bin < BINS; bin++) {
            bin(bin, counts[bin], most, out);
        }
        return out.append("</svg>\n").toString();
    }

    private static void bin(int bin, int count, int most, StringBuilder out) {
        var height = count * (FLOOR - 30) / most;
        var middle = bin * STEP + STEP / 2;
        out.append("""
                <rect x="%d" y="%d" width="%d" height="%d" rx="3" fill="var(--flight)"/>
                <text x="%d" y="%d" text-anchor="middle" font-size="13" fill="currentColor">%s</text>
                <text x="%d" y="%d" text-anchor="middle" font-size="12" fill="var(--soft)">%s</text>
                """.formatted(bin * STEP + 6, FLOOR - Math.max(1, height), STEP - 12, Math.max(1, height),
                middle, FLOOR - Math.max(1, height) - 6, count == 0 ? "" : count, middle, FLOOR + 20, label(bin)));
    }

    /** The last bin holds full marks too. */
    private static int[] counts(List<Row> rows) {
        var counts = new int[BINS];
        rows.stream().filter(row -> row.max() > 0 && row.total().isPresent())
                .forEach(row -> counts[Math.min(BINS - 1, row.total().getAsInt() * BINS / row.max())]++);
        return counts;
    }

    private static String label(int bin) {
        return bin == BINS - 1 ? "90–100 %" : "%d–%d".formatted(bin * 10, bin * 10 + 9);
    }

    private static String description(int[] counts) {
        return String.join(", ", IntStream.range(0, BINS).filter(bin -> counts[bin] > 0)
                .mapToObj(bin -> "%s of the points: %d".formatted(label(bin), counts[bin])).toList());
    }
}
