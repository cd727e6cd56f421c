package course.serve.run;

import course.flights.LabView;
import course.flights.Summary;
import course.lab.Lab;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** All labs of a child, and what flies there. */
final class Sky {

    private final Voice voice;
    private final List<LabView> labs = new CopyOnWriteArrayList<>();

    Sky(Voice voice) {
        this.voice = voice;
    }

    synchronized void add(Lab lab) {
        labs.add(new LabView(lab));
    }

    void begin() {
        labs.forEach(LabView::begin);
    }

    /** Tells what has changed. */
    synchronized void tell() {
        for (var at = 0; at < labs.size(); at++) {
            var number = at + 1;
            labs.get(at).news().ifPresent(news -> voice.say(new Event.Flights(number, news)));
        }
    }

    /** Whether a request is in flight, or one was less than {@code nanos} ago. */
    boolean isBusy(long nanos) {
        return labs.stream().anyMatch(lab -> lab.inFlight() > 0 || System.nanoTime() - lab.changed() < nanos);
    }

    Summary summary() {
        var statuses = new TreeMap<Integer, Integer>();
        int requests = 0;
        int highWater = 0;
        int connections = 0;
        for (var lab : labs) {
            var summary = lab.summary();
            requests += summary.requests();
            highWater = Math.max(highWater, summary.highWater());
            connections += summary.connections();
            summary.statuses().forEach((status, count) -> statuses.merge(status, count, Integer::sum));
        }
        return new Summary(requests, highWater, connections, statuses);
    }
}
