package course.cli;

import course.flights.Burst;
import course.lab.End;
import course.lab.Flight;
import course.lab.Lab;
import course.report.Look;
import course.terminal.Screen;
import java.time.Duration;
import java.util.List;

/** What a lab has seen: a line for each request that has ended, and a picture of the last ones, those in flight too. */
final class LabNews {

    private final Lab lab;
    private final Screen screen;
    private int ended;
    private int drawn;

    LabNews(Lab lab, Screen screen) {
        this.lab = lab;
        this.screen = screen;
    }

    /** Waits until another request has ended. */
    void awaitEnd() {
        lab.flights().await(log -> log.ended() > ended, Duration.ofHours(1));
    }

    /** Waits until something is to be seen that was not drawn; where a request is in flight, its bar grows after {@code frame}. */
    void awaitChange(Duration frame) {
        lab.flights().await(log -> log.last() > drawn || log.ended() > ended,
                lab.flights().inFlight() > 0 ? frame : Duration.ofHours(1));
    }

    /** A line for each request that has ended since this was asked before. */
    List<String> ended() {
        var fresh = lab.flights().endedAfter(ended);
        ended += fresh.size();
        return fresh.stream().map(flight -> line(flight, lab.flights().inFlight())).toList();
    }

    /** A picture of the last requests; empty when there was none. */
    List<String> picture(int columns, int rows) {
        drawn = lab.flights().last();
        var burst = Burst.last(lab);
        return burst.flights().isEmpty() ? List.of()
                : burst.timeline(rows).text(columns, Look.of(screen)).lines().toList();
    }

    private static String line(Flight flight, int inFlight) {
        var took = flight.ended() == null ? Duration.ZERO : flight.ended().at().minus(flight.arrived().at());
        var outcome = flight.end() == End.ANSWERED ? String.valueOf(flight.status()) : flight.end().toString();
        return "#%-4d connection %-3d %-32s %-10s %6d ms  %d in flight%s".formatted(flight.number(), flight.connection(),
                flight.line(), outcome, took.toMillis(), inFlight, flight.protocol().equals("HTTP/1.1") ? "" : "  " + flight.protocol());
    }
}
