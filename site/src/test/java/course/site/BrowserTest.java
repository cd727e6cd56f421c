package course.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import course.site.timeline.LabDrawing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asciidoctor.Asciidoctor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample course in a browser, read from its folder as a learner without a server reads it. */
class BrowserTest {

    /** Milliseconds, at most: a loaded machine is slow to draw. */
    private static final double PATIENCE = 30_000;
    private static final int PHONE = 390;
    private static final int DESK = 1440;

    private static Browsers chromium;
    private static Path site;

    private final List<String> requests = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void theSampleCourse(@TempDir Path folder) throws Exception {
        chromium = Browsers.start();
        setDefaultAssertionTimeout(PATIENCE);
        site = folder.resolve("site");
        var sample = Path.of(BrowserTest.class.getResource("/sample/lessons").toURI()).getParent();
        try (var asciidoctor = Asciidoctor.Factory.create()) {
            assertThat(new Site(sample, site, new LabDrawing()).build(List.of(asciidoctor), false).complaints()).isEmpty();
        }
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingLeftTheMachine() {
        context.close();

        assertThat(requests).isNotEmpty()
                .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"gather, 08-gather.html", "Promise.all, 08-gather.html#from-python", "semaphroes, 09-semaphores.html",
            "permits, 09-semaphores.html#the-cap",
            "jitter, glossary.html#jitter"})
    @DisplayName("search works from a folder, forgives a slip, and puts the right page first")
    void search(String words, String first) {
        var page = open("exercises/gather/in-order.html", ColorScheme.LIGHT, DESK);
        page.keyboard().press("Control+k");
        page.locator("#words").fill(words);

        assertThat(page.locator("#found a").first()).hasAttribute("href", "../../" + first);
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.endsWith(first));
    }

    @Test
    @DisplayName("the chosen theme is taken over by an open page, and kept for the next one")
    void theme() {
        var page = open("index.html", ColorScheme.LIGHT, DESK);
        var beside = another("08-gather.html");
        page.locator("#theme").click();

        assertThat(beside.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(beside.locator("#theme")).hasText("Light");

        beside.navigate(address("exercises/gather/in-order.html"));
        assertThat((String) beside.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(beside.locator("#theme")).hasText("Light");
    }

    @Test
    @DisplayName("the copy button copies code that compiles: no callouts, no numbers")
    void copy() {
        var page = open("08-gather.html", ColorScheme.LIGHT, DESK);
        page.evaluate("navigator.clipboard.writeText = async text => { window.copied = text; }");
        page.locator("#together .copy").click();

        assertThat(page.locator("#together .copy")).hasText("Copied");
        assertThat((String) page.evaluate("window.copied"))
                .contains(".map(page -> client.sendAsync(get(page), BodyHandlers.ofString()))\n")
                .endsWith("\n}");
    }

    @Test
    @DisplayName("a lesson that was read to its end is marked in the navigation")
    void read() {
        var page = open("08-gather.html", ColorScheme.LIGHT, DESK);
        var mark = page.locator(".book a[aria-current] .read");
        assertThat(mark).hasCount(0);
        page.locator(".neighbors").scrollIntoViewIfNeeded();

        assertThat(mark).isVisible();
        assertThat(page.locator(".book .read")).hasCount(1);
    }

    @Test
    @DisplayName("a choice unfolds why, closes the other one, and the first one is remembered")
    void quiz() {
        var page = open("08-gather.html", ColorScheme.LIGHT, DESK);
        var wrong = page.locator("#quiz-1 details").last();
        var right = page.locator("#quiz-1 details.right");
        wrong.locator("summary").click();

        assertThat(wrong.locator(".why")).containsText("Not quite.");
        assertThat(wrong.locator(".why")).isVisible();
        assertThat(wrong).hasClass("chosen");
        right.locator("summary").press("Enter");
        assertThat(right.locator(".why")).containsText("Right. Each request waits");
        assertThat(wrong.locator(".why")).isHidden();
        assertThat(right).not().hasClass("right chosen");
        assertThat((String) page.evaluate("localStorage.getItem('course.quiz.08-gather.quiz-1')")).isEqualTo("About 200 ms");
    }

    @Test
    @DisplayName("what was chosen before is marked when the page is opened again")
    void chosenBefore() {
        context = chromium.browser().newContext(new NewContextOptions().setViewportSize(DESK, 900));
        context.addInitScript("localStorage.setItem('course.quiz.08-gather.quiz-1', 'About 200 ms')");
        var page = another("08-gather.html");

        assertThat(page.locator("#quiz-1 .chosen summary")).hasText("About 200 ms");
        assertThat(page.locator("#quiz-1 .why:visible")).hasCount(0);
    }

    @Test
    @DisplayName("the filter leaves the rows that hold every word, and gives all of them back")
    void filter() {
        var page = open("from-python.html", ColorScheme.LIGHT, DESK);
        var field = page.locator("#filter");
        field.fill("GATHER text");

        assertThat(page.locator("#gather")).isVisible();
        assertThat(page.locator("#semaphore")).isHidden();
        assertThat(page.locator("#caps")).isHidden();
        assertThat(page.locator(".contents a[href='#semaphore']")).isHidden();
        assertThat(page.locator("#filtered")).hasText("1 of 2");

        field.fill("no such phrase");
        assertThat(page.locator(".row:visible")).hasCount(0);
        field.press("Escape");
        assertThat(page.locator(".row:visible")).hasCount(2);
        assertThat(field).hasValue("");
    }

    @Test
    @DisplayName("a link to a row that the filter hides brings it back")
    void filteredLink() {
        var page = open("from-python.html", ColorScheme.LIGHT, DESK);
        page.locator("#filter").fill("gather");
        page.evaluate("location.hash = 'semaphore'");

        assertThat(page.locator("#semaphore")).isVisible();
    }

    @Test
    @DisplayName("without scripts every row is there, and no field that would do nothing")
    void withoutScripts() {
        context = chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false));
        var page = another("from-python.html");

        assertThat(page.locator("#filter")).isHidden();
        assertThat(page.locator(".row:visible")).hasCount(2);
    }

    @Test
    @DisplayName("a page that opens at its top lays out the rest later, one that comes back to its middle at once")
    void laidOut() {
        var page = open("08-gather.html", ColorScheme.LIGHT, DESK);

        assertThat(page.locator("html.from-top")).hasCount(1);
        assertThat(page.locator(".sect1 > .sectionbody:not(.laid-out)")).hasCount(0);
        page.reload();
        assertThat(page.locator("html.from-top")).hasCount(0);
    }

    @Test
    @DisplayName("on a phone the lessons are folded away until asked for")
    void phone() {
        var page = open("08-gather.html", ColorScheme.DARK, PHONE);

        assertThat(page.locator("#lessons")).isHidden();
        page.locator("#menu").click();
        assertThat(page.locator("#lessons")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#lessons")).isHidden();
    }

    private Page open(String path, ColorScheme scheme, int width) {
        context = chromium.browser().newContext(
                new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
        return another(path);
    }

    /** One more page of the same browser, with the same storage. */
    private Page another(String path) {
        var page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(address(path));
        return page;
    }

    private static String address(String path) {
        return site.resolve(path).toUri().toString();
    }
}
