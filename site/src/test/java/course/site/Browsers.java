package course.site;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One headless Chromium: the one that CHROMIUM names, or the system's. */
record Browsers(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Starts it; skips the test, and says why, where there is none. */
    static Browsers start() {
        var chromium = executable();
        if (chromium.isEmpty()) {
            var why = "No Chromium: the browser tests were skipped. Install chromium, or name it in CHROMIUM.";
            System.err.println(why);
            return abort(why);
        }
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browsers(playwright, playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium.get()).setArgs(FLAGS)));
    }

    private static Optional<Path> executable() {
        return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""), "/usr/bin/chromium")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
