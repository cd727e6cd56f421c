package course.site;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import course.site.book.Chromium;
import java.util.List;
import java.util.Map;

/** One headless Chromium: the one that prints the book as well. */
record Browsers(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Starts it; skips the test, and says why, where there is none. */
    static Browsers start() {
        var chromium = Chromium.installed();
        if (chromium.isEmpty()) {
            var why = "No Chromium: the browser tests were skipped. Install chromium, or name it in CHROMIUM.";
            System.err.println(why);
            return abort(why);
        }
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browsers(playwright, playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium.get().executable()).setArgs(FLAGS)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
