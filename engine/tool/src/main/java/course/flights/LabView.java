package course.flights;

import course.lab.End;
import course.lab.Flight;
import course.lab.Lab;
import course.lab.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one lab saw in one run, and how much of it was told. Thread-safe. */
public final class LabView {

    /** More flights than this are counted, but not told one by one. */
    static final int MOST_FLIGHTS = 500;

    private final Lab lab;
    private int before;
    private int told;
    private long changed = System.nanoTime();

    public LabView(Lab lab) {
        this.lab = lab;
    }

    /** A new run begins: what the lab has seen so far belongs to another one. */
    public synchronized void begin() {
        before = lab.flights().count();
        told = lab.flights().last();
    }

    /** How many requests are in flight now. */
    public int inFlight() {
        return lab.flights().inFlight();
    }

    /** When a change was seen last, by {@link System#nanoTime()}. */
    public synchronized long changed() {
        return changed;
    }

    /** What has changed since this was asked before; empty when nothing has. */
    public synchronized Optional<News> news() {
        var log = lab.flights();
        var last = log.last();
        if (last == told) {
            return Optional.empty();
        }
        var since = told;
        told = last;
        changed = System.nanoTime();
        var own = own();
        var bars = own.stream().limit(MOST_FLIGHTS).filter(flight -> last(flight) > since).map(this::bar).toList();
        var summary = summary(own);
        return Optional.of(new News(millis(log.age()), summary.requests(), summary.highWater(),
                summary.connections(), bars));
    }

    /** All that was seen in this run so far. */
    public synchronized Summary summary() {
        return summary(own());
    }

    private List<Flight> own() {
        return lab.flights().all().stream().filter(flight -> flight.number() > before).toList();
    }

    private Summary summary(List<Flight> own) {
        var statuses = new TreeMap<Integer, Integer>();
        own.stream().filter(flight -> flight.end() == End.ANSWERED).forEach(flight -> statuses.merge(flight.status(), 1, Integer::sum));
        return new Summary(lab.flights().count() - before, HighWater.of(own),
                (int) own.stream().mapToInt(Flight::connection).distinct().count(), statuses);
    }

    private static int last(Flight flight) {
        return Stream.of(flight.arrived(), flight.answered(), flight.headers(), flight.firstByte(), flight.ended())
                .mapToInt(LabView::sequence).max().orElse(0);
    }

    private static int sequence(@Nullable Moment moment) {
        return moment == null ? 0 : moment.sequence();
    }

    private News.Bar bar(Flight flight) {
        return new News.Bar(flight.number() - before, flight.line(), flight.connection(), millis(flight.arrived().at()),
                flight.ended() == null ? null : millis(flight.ended().at()), flight.end().name(), flight.status());
    }

    private static double millis(Duration time) {
        return Math.round(time.toNanos() / 100_000.0) / 10.0;
    }
}
