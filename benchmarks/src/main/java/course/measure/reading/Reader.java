package course.measure.reading;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import course.measure.machine.Chromium;
import course.measure.result.CannotMeasure;
import java.time.Duration;
import java.util.List;

/** A Chromium whose processor is slowed down, with an empty cache for each page. */
record Reader(Chromium chromium) implements AutoCloseable {

    static final int SLOWER = 4;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    /** Told after the page is idle: a later paint would need the reader to do something. */
    private static final String TELL = """
            () => new Promise(tell => requestIdleCallback(() =>
              new PerformanceObserver(list => tell([
                list.getEntries().at(-1).startTime,
                [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                  .reduce((bytes, entry) => bytes + entry.encodedBodySize, 0),
              ])).observe({ type: "largest-contentful-paint", buffered: true })))""";

    static Reader start() throws CannotMeasure {
        return new Reader(Chromium.start());
    }

    /** Opens the page at {@code address}, as wide as a phone. */
    Seen open(String path, String address) {
        var context = chromium.browser().newContext(new NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
        try (context) {
            var page = context.newPage();
            var slower = new JsonObject();
            slower.addProperty("rate", SLOWER);
            context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", slower);
            page.navigate(address);
            var told = (List<?>) page.evaluate(TELL);
            return new Seen(path, Duration.ofNanos(Math.round(number(told.get(0)) * 1_000_000)), Math.round(number(told.get(1))));
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
