package course.playground;

import course.lab.Lab;
import course.lab.timeline.Style;
import course.lab.timeline.Timeline;
import java.net.http.HttpClient;

/** What the startup script of the playground hands to a learner. */
public final class Playground {

    /** The lab of this session. */
    public static final Lab LAB = Lab.start();

    /** The client of this session; HTTP/1.1, as the lab speaks it. */
    public static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static int seen;

    private Playground() {}

    /** Draws the requests that came since the last call. */
    public static synchronized void flights() {
        var log = LAB.flights();
        var fresh = log.all().stream().filter(flight -> flight.number() > seen).toList();
        seen = log.count();
        System.out.print(Timeline.of(fresh, log.highWater(), log.age()).text(width(), style()));
    }

    private static int width() {
        return Integer.getInteger("course.columns", 80);
    }

    private static Style style() {
        return Style.valueOf(System.getProperty("course.style", Style.PLAIN.name()));
    }
}
