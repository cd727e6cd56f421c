package course.measure.machine;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import course.measure.result.CannotMeasure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium: the one that CHROMIUM names, or the system's. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    public static Chromium start() throws CannotMeasure {
        var chromium = Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""), "/usr/bin/chromium")
                .filter(name -> !name.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new CannotMeasure("No Chromium here: install chromium, or name it in CHROMIUM."));
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
