package course.measure.reading;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import course.measure.result.CannotMeasure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium whose processor is slowed down, with an empty cache for each page: the one that CHROMIUM names, or the system's. */
record Reader(Playwright playwright, Browser browser) implements AutoCloseable {

    static final int SLOWER = 4;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    /** Told after the page is idle: a later paint would need the reader to do something. */
    private static final String TELL = """
            () => new Promise(tell => requestIdleCallback(() =>
              new PerformanceObserver(list => tell([
                list.getEntries().at(-1).startTime,
                [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                  .reduce((bytes, entry) => bytes + entry.encodedBodySize, 0),
              ])).observe({ type: "largest-contentful-paint", buffered: true })))""";

    static Reader start() throws CannotMeasure {
        var chromium = Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""), "/usr/bin/chromium")
                .filter(name -> !name.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new CannotMeasure("No Chromium here: install chromium, or name it in CHROMIUM."));
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Reader(playwright, playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS)));
    }

    /** Opens the page at {@code address}, as wide as a phone. */
    Seen open(String path, String address) {
        var context = browser.newContext(new NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
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
        browser.close();
        playwright.close();
    }
}
