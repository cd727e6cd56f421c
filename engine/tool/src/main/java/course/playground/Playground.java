package course.playground;

import course.lab.Lab;
import course.lab.timeline.Style;
import java.net.http.HttpClient;

/** What the startup script of the playground hands to a learner. */
public final class Playground {

    /** The lab of this session. */
    public static final Lab LAB = Lab.start();

    /** The client of this session; HTTP/1.1, as the lab speaks it. */
    public static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final FreshFlights FRESH = new FreshFlights(LAB);

    private Playground() {}

    /** Draws the requests that came since the last call, and those that were still in flight then. */
    public static void flights() {
        System.out.print(FRESH.timeline().text(width(), style()));
    }

    private static int width() {
        return Integer.getInteger("course.columns", 80);
    }

    private static Style style() {
        return Style.valueOf(System.getProperty("course.style", Style.PLAIN.name()));
    }
}
