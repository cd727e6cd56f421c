package course.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The site of this course, as the build has written it: one page of each kind, and its search. One browser, pages in turn. */
class WholeCourseTest {

    /** Milliseconds, at most: a loaded machine is slow to draw. */
    private static final double PATIENCE = 120_000;
    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final Path SITE = Path.of("target", "site").toAbsolutePath();
    private static Browsers chromium;
    private static Page page;

    @BeforeAll
    static void theSite() {
        assumeTrue(Files.isRegularFile(SITE.resolve("index.html")),
                "The site is not built: these tests were skipped. mvn -pl site -am package builds it first.");
        chromium = Browsers.start();
        setDefaultAssertionTimeout(PATIENCE);
        var context = chromium.browser().newContext(new NewContextOptions().setViewportSize(DESK, 900));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** One lesson, one exercise, and every page that is neither. */
    static List<String> kinds() throws IOException {
        try (var files = Files.list(SITE)) {
            var others = files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[a-z].*\\.html")).sorted();
            return Stream.concat(Stream.of("04-bodies.html", "exercises/gather/in-order.html"), others).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("axe finds nothing to mend, light and dark, and nothing is wider than a phone")
    void accessible(String path) {
        page.setViewportSize(DESK, 900);
        open(path, ColorScheme.LIGHT);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        if (page.locator("#filter").isVisible()) {
            // All rows are alike, and each takes axe its time.
            page.locator("#filter").fill("gather");
        }
        awaitLaidOut();
        assertThat(violations(new AxeBuilder(page))).isEmpty();

        // What is marked up does not depend on the colors.
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations(new AxeBuilder(page).withRules(List.of("color-contrast")))).isEmpty();

        page.setViewportSize(PHONE, 844);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
    }

    /** What is wide gets its label once it is laid out: in the frame after, told by a ResizeObserver. */
    private static void awaitLaidOut() {
        page.waitForFunction("!document.querySelector('.from-top .body > .sect1 > .sectionbody:not(.laid-out)')");
        page.evaluate("new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(seen))))");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"gather, 08-gather.html", "promise.all, from-python.html#promise-all", "retri, 11-backoff.html#what-may-be-retried",
            "semaphor, 09-semaphores.html", "timout, 10-timeouts.html", "reqeust, 02-requests.html", "retry after, 11-backoff.html#retry-after", "jitter, glossary.html#jitter", "throttle, 09-semaphores.html",
            "parallel, 08-gather.html", "retry, 11-backoff.html"})
    @DisplayName("search finds the right page first: by its name, by a part of it, with a slip, by another word for it")
    void search(String words, String first) {
        if (!page.url().endsWith("index.html")) {
            open("index.html", ColorScheme.LIGHT);
        }
        if (!page.locator("#search").isVisible()) {
            page.keyboard().press("Control+k");
        }
        page.locator("#words").fill(words);

        assertThat(page.locator("#found a").first()).hasAttribute("href", first);
    }

    @Test
    @DisplayName("the cheat sheet prints on two sheets of A4")
    void printed() {
        open("cheat-sheet.html", ColorScheme.LIGHT);

        var pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type\\s*/Page\\b", -1)).hasSize(2 + 1);
    }

    private static void open(String path, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(SITE.resolve(path).toUri().toString());
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }
}
