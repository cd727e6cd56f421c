package course.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live course in a browser: a real server, real runs, a real judge. */
@DisplayName("the live course")
class LiveTest {

    /** Milliseconds, at most: the first run warms up a JVM, on a machine that may be busy. */
    private static final double PATIENCE = 90_000;
    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final String ONE_BY_ONE = "figure.code[data-example='08-gather/OneByOne']";
    private static final String SEQUENTIAL = """
            package exercise.gather;

            import java.net.URI;
            import java.net.http.*;
            import java.util.List;

            public final class InOrder {
                public List<String> fetchAll(List<URI> pages) throws Exception {
                    try (var client = HttpClient.newHttpClient()) {
                        return pages.stream()
                                .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString()))
                                .map(answer -> answer.join().body())
                                .toList();
                    }
                }
            }
            """;
    private static final String TOGETHER = SEQUENTIAL.replace(".map(answer", ".toList().stream().map(answer");

    private static Browsers chromium;
    private static LiveCourse course;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void serve(@TempDir Path home) throws Exception {
        chromium = Browsers.start();
        setDefaultAssertionTimeout(PATIENCE);
        course = LiveCourse.in(home.toRealPath());
        assertThat(course.warmUp()).as("a snippet and an example run to their ends, if not at the first try").isTrue();
    }

    @AfterAll
    static void close() {
        if (course != null) {
            course.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingWasRefused() {
        context.close();

        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("an example runs: a guess first, then output, a bar for each request, why it ended, and what the guess was worth")
    void run() {
        var page = open("08-gather.html", ColorScheme.LIGHT, DESK);
        var below = page.locator(ONE_BY_ONE + " + .below");
        page.getByLabel("Run OneByOne").click();
        below.locator("input").fill("10");
        below.locator("input").press("Enter");

        assertThat(below.locator(".status")).containsText("It ran to its end.");
        assertThat(below.locator(".printed")).containsText("10 pages, 60 characters");
        assertThat(below.locator(".lanes").first().locator(".flight:not(.body)")).hasCount(10);
        assertThat(below.locator(".summary").first()).containsText("10 requests, at most 1 in flight");
        assertThat(below.locator(".graded")).containsText("You said 10; the server saw 1 in flight at most.");
        assertThat(below.locator("figcaption").nth(1)).containsText("captured run 10 requests, at most 1 in flight");
        assertThat(below.locator(".lanes").nth(1).locator(".flight:not(.body)")).hasCount(10);
        below.locator(".lanes").first().press("ArrowDown");
        assertThat(below.locator(".detail").first()).containsText("#2 GET /pages/1");
        assertThat(violations(page)).isEmpty();
    }

    @Test
    @DisplayName("an edited example tells its mistake at its line, is there after a reload, and can be reset and brought back")
    void edit() {
        var page = open("08-gather.html", ColorScheme.DARK, PHONE);
        var figure = page.locator(ONE_BY_ONE);
        var code = figure.locator(".cm-content");
        page.getByLabel("Edit OneByOne").click();
        code.press("Control+End");
        page.keyboard().insertText("\nBROKEN x;");
        code.press("Control+Enter");
        page.locator(".predict").getByText("Skip").click();

        assertThat(page.locator(ONE_BY_ONE + " + .below .problems")).containsText("Line 22");
        assertThat(figure.locator(".cm-lint-marker-error")).isVisible();
        assertThat(code).not().containsText("package lesson.gather");
        assertThat(violations(page)).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);

        page.reload();
        assertThat(code).containsText("BROKEN x;");
        figure.getByText("Whole file").click();
        assertThat(code).containsText("package lesson.gather");
        figure.getByText("Reset").click();
        assertThat(code).not().containsText("BROKEN x;");
        figure.getByText("Bring my changes back").click();
        assertThat(code).containsText("BROKEN x;");
    }

    @Test
    @DisplayName("an endless loop is stopped, and the page says so")
    void stop() {
        var page = open("08-gather.html", ColorScheme.LIGHT, DESK);
        var below = page.locator(ONE_BY_ONE + " + .below");
        page.getByLabel("Edit OneByOne").click();
        page.locator(ONE_BY_ONE + " .cm-content").press("Control+End");
        page.keyboard().insertText("\nfor (var on = true; on; ) { IO.println(\"again\"); java.util.concurrent.locks.LockSupport.parkNanos(20_000_000); }");
        page.keyboard().press("Control+Enter");
        page.locator(".predict").getByText("Skip").click();
        assertThat(below.locator(".printed")).containsText("again");
        page.getByLabel("Stop OneByOne").click();

        assertThat(below.locator(".status strong")).hasText("Stopped.");
        assertThat(page.getByLabel("Run OneByOne")).isFocused();
    }

    @Test
    @DisplayName("an exercise is refused by name and then passed; the work is in the real file, and there after a reload")
    void exercise() throws IOException {
        var page = open("exercises/gather/in-order.html", ColorScheme.LIGHT, DESK);
        check(page, SEQUENTIAL);
        assertThat(page.locator(".headline strong")).hasText("SEQUENTIAL");
        assertThat(page.locator(".criteria .failed a")).hasAttribute("href", "../../08-gather.html#start-all-then-wait");
        assertThat(page.locator(".criteria .failed .lane .flight:not(.body)")).hasCount(10);
        page.getByText("Compare with the reference solution").click();
        assertThat(page.locator(".criteria .failed .summary").nth(1)).containsText("10 requests, at most 10 in flight");
        assertThat(violations(page)).isEmpty();
        page.getByText("Give me a hint").click();
        assertThat(page.locator(".ladder .hint")).hasCount(1);

        check(page, TOGETHER);
        assertThat(page.locator(".headline strong")).hasText("Passed");
        assertThat(page.locator(".criteria .passed")).hasCount(3);
        assertThat(page.locator(".book a[data-exercise='gather/in-order'] .passed-mark")).isVisible();
        assertThat(Files.readString(course.inOrder().file())).isEqualTo(TOGETHER);

        page.reload();
        assertThat(page.locator(".cm-content")).containsText(".toList().stream()");
        assertThat(page.locator(".ladder .hint")).hasCount(1);
    }

    @Test
    @DisplayName("the requests of a check are drawn while a criterion is being judged, and give way to its verdict")
    void flights(@TempDir Path folder) throws IOException {
        var leave = folder.toRealPath().resolve("leave");
        var page = open("exercises/gather/in-order.html", ColorScheme.DARK, PHONE);
        check(page, TOGETHER.replace(".map(answer -> answer.join().body())", """
                .map(answer -> {
                    while (!java.nio.file.Files.exists(java.nio.file.Path.of("%s"))) {
                        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                    }
                    return answer.join().body();
                })""".formatted(leave.toString().replace("\\", "\\\\"))));
        assertThat(page.locator(".criteria .being-judged .lane .flight:not(.body)")).hasCount(10);
        Files.writeString(leave, "");

        assertThat(page.locator(".headline strong")).hasText("Passed");
        assertThat(page.locator(".criteria .being-judged")).hasCount(0);
        assertThat(page.locator(".criteria .passed")).hasCount(3);
    }

    @Test
    @DisplayName("a change on disk is taken over, or asked about when there is something to lose; a pass in the terminal shows")
    void disk() throws IOException {
        var file = course.catalog().exercise("gather/keep-failures").file();
        var page = open("exercises/gather/keep-failures.html", ColorScheme.LIGHT, DESK);
        var code = page.locator(".cm-content");
        assertThat(code).containsText("Todo");
        Files.writeString(file, "// from another editor\n" + Files.readString(file));
        assertThat(code).containsText("// from another editor");

        code.press("Control+Home");
        page.keyboard().insertText("// mine\n");
        Files.writeString(file, Files.readString(file).replace("another editor", "a third one"));
        assertThat(page.locator(".notice")).isVisible();
        assertThat(code).containsText("// mine");
        page.getByText("Keep mine").click();
        code.press("Control+s");
        assertThat(page.locator(".work .note-of-work")).hasText("Saved");
        assertThat(Files.readString(file)).startsWith("// mine\n// from another editor\n");

        course.progress().judged("gather/keep-failures", "PASS");
        assertThat(page.locator(".book a[data-exercise='gather/keep-failures'] .passed-mark")).isVisible();
    }

    @Test
    @DisplayName("the playground keeps what was declared, shows values, and draws the requests")
    void playground() {
        var page = open("playground.html", ColorScheme.DARK, PHONE);
        page.locator(".snippet").first().getByText("Try it").click();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".entry .status")).containsText("Done.");
        assertThat(page.locator(".entry .value")).containsText("page 7");
        assertThat(page.locator(".entry .lane .flight:not(.body)")).hasCount(1);

        type(page, "var kept = 6 * 7;");
        assertThat(page.locator(".entry").nth(1).locator(".value")).containsText("42");
        type(page, "kept + 1");
        assertThat(page.locator(".entry").nth(2).locator(".value")).containsText("43");
        assertThat(violations(page)).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
    }

    private static void check(Page page, String source) {
        page.locator(".cm-content").press("Control+a");
        page.keyboard().insertText(source);
        page.keyboard().press("Control+Enter");
    }

    private static void type(Page page, String code) {
        check(page, code);
        assertThat(page.locator(".entry .status").last()).containsText("Done.");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }

    private Page open(String path, ColorScheme scheme, int width) {
        context = chromium.browser().newContext(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(course.address(path));
        return page;
    }
}
