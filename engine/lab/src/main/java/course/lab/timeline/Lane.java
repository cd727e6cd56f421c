package course.lab.timeline;

import course.lab.End;
import course.lab.Flight;
import course.lab.Moment;
import java.time.Duration;
import java.util.Optional;

/**
 * One bar of the picture. All times are in microseconds since the first request of the picture arrived.
 *
 * @param headers when the headers of the answer were written; -1 for never
 * @param ended   when the exchange was over, or when the picture was taken
 */
public record Lane(int number, int connection, String request, long arrived, long headers, long ended, End end, int status) {

    static Lane of(Flight flight, Duration start, Duration now) {
        return new Lane(flight.number(), flight.connection(), flight.line(), micros(flight.arrived().at(), start),
                Optional.ofNullable(flight.headers()).map(Moment::at).map(at -> micros(at, start)).orElse(-1L),
                micros(Optional.ofNullable(flight.ended()).map(Moment::at).orElse(now), start),
                flight.end(), flight.status());
    }

    private static long micros(Duration at, Duration start) {
        return at.minus(start).toNanos() / 1000;
    }

    /** How it ended, in a word or two. */
    public String outcome() {
        return switch (end) {
            case IN_FLIGHT -> "in flight";
            case ANSWERED -> String.valueOf(status);
            case LET_GO -> "let go";
            case BROKEN_OFF -> "broken off";
        };
    }

    public boolean good() {
        return end == End.ANSWERED && status < 400;
    }
}
