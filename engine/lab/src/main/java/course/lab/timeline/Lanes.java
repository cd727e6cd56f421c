package course.lab.timeline;

import course.lab.End;

/** Draws a timeline as lines of text. */
final class Lanes {

    private static final int LONGEST_REQUEST = 28;

    private final Timeline timeline;
    private final Style style;
    private final int label;
    private final int bars;
    private final StringBuilder out = new StringBuilder();

    Lanes(Timeline timeline, int width, Style style) {
        this.timeline = timeline;
        this.style = style;
        var longest = timeline.lanes().stream().mapToInt(lane -> lane.request().length()).max().orElse(0);
        this.label = Math.min(Math.min(LONGEST_REQUEST, width / 3), longest);
        this.bars = width - label - " #123  ".length() - " broken off".length() - 2;
    }

    String draw() {
        timeline.lanes().forEach(this::lane);
        if (timeline.left() > 0) {
            out.append("      and %d more%n".formatted(timeline.left()));
        }
        return out.append("      ").append(timeline.summary()).append(System.lineSeparator()).toString();
    }

    private void lane(Lane lane) {
        var from = column(lane.arrived());
        var headers = lane.headers() < 0 ? column(lane.ended()) : column(lane.headers());
        var to = Math.max(from + 1, column(lane.ended()));
        out.append("#%-3d %s ".formatted(lane.number(), request(lane)));
        out.append(style.dim).repeat(style.empty, from).append(style.off);
        out.append(lane.good() ? style.good : style.bad);
        for (var column = from; column < to; column++) {
            out.append(column <= headers ? style.waiting : style.receiving);
        }
        out.append(lane.end() == End.IN_FLIGHT ? '>' : lane.good() ? '|' : 'x').append(style.off);
        out.append(style.dim).repeat(style.empty, Math.max(0, bars - to)).append(style.off);
        out.append(' ').append(lane.outcome()).append(System.lineSeparator());
    }

    private String request(Lane lane) {
        var request = lane.request();
        return request.length() <= label ? request + " ".repeat(label - request.length()) : request.substring(0, label - 2) + "..";
    }

    private int column(long micros) {
        return (int) Math.min(bars - 1, micros * bars / timeline.span());
    }
}
