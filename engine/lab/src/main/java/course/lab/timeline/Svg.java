package course.lab.timeline;

import course.lab.End;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws a timeline as SVG. Colors come from CSS: {@code --flight}, {@code --flight-body}, {@code --flight-bad},
 * {@code --flight-text} and {@code --flight-grid}, each with a fallback.
 */
final class Svg {

    private static final int WIDTH = 720;
    private static final int LABEL = 190;
    private static final int OUTCOME = 80;
    private static final int ROW = 22;
    private static final int TOP = 26;
    private static final int TICKS = 4;

    private final Timeline timeline;
    private final StringBuilder out = new StringBuilder();

    Svg(Timeline timeline) {
        this.timeline = timeline;
    }

    String draw() {
        var height = TOP + ROW * timeline.lanes().size() + 12;
        out.append("""
                <svg class="timeline" viewBox="0 0 %d %d" role="img" xmlns="http://www.w3.org/2000/svg">
                <title>%s</title>
                <desc>%s</desc>
                """.formatted(WIDTH, height, escaped(timeline.summary()), escaped(description())));
        grid(height);
        var y = TOP;
        for (var lane : timeline.lanes()) {
            lane(lane, y);
            y += ROW;
        }
        return out.append("</svg>\n").toString();
    }

    private String description() {
        return timeline.lanes().stream()
                .map(lane -> "Request %d, %s: from %s to %s, %s.".formatted(lane.number(), lane.request(),
                        Timeline.millis(lane.arrived()), Timeline.millis(lane.ended()), lane.outcome()))
                .collect(Collectors.joining(" "));
    }

    private void grid(int height) {
        for (var tick = 0; tick <= TICKS; tick++) {
            var micros = timeline.span() * tick / TICKS;
            out.append("""
                    <line class="grid" x1="%1$s" x2="%1$s" y1="%2$d" y2="%3$d" stroke="var(--flight-grid,#8884)"/>
                    <text x="%1$s" y="14" text-anchor="%4$s" font-size="11" fill="var(--flight-text,currentColor)">%5$s</text>
                    """.formatted(number(x(micros)), TOP - 6, height - 8, tick == 0 ? "start" : "middle", Timeline.millis(micros)));
        }
    }

    private void lane(Lane lane, int y) {
        var headers = lane.headers() < 0 ? lane.ended() : lane.headers();
        var color = lane.good() || lane.end() == End.IN_FLIGHT ? "var(--flight,#2a7de1)" : "var(--flight-bad,#c43)";
        text(4, y + 14, "start", shortened(lane.request()));
        bar(lane.arrived(), headers, y, color, 1);
        if (headers < lane.ended()) {
            bar(headers, lane.ended(), y, lane.good() ? "var(--flight-body,#7fb2ee)" : color, 0.55);
        }
        text(WIDTH - OUTCOME + 10, y + 14, "start", lane.outcome());
    }

    private void bar(long from, long to, int y, String color, double opacity) {
        out.append("<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" rx=\"3\" fill=\"%s\" opacity=\"%s\"/>%n".formatted(
                number(x(from)), y + 3, number(Math.max(2, x(to) - x(from))), ROW - 6, color, number(opacity)));
    }

    private void text(int x, int y, String anchor, String text) {
        out.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"12\" fill=\"var(--flight-text,currentColor)\">%s</text>%n"
                .formatted(x, y, anchor, escaped(text)));
    }

    private double x(long micros) {
        return LABEL + (double) micros * (WIDTH - LABEL - OUTCOME) / timeline.span();
    }

    private static String shortened(String request) {
        return request.length() <= 26 ? request : request.substring(0, 24) + "…";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
