package course.measure.live;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import course.measure.machine.Chromium;
import course.measure.machine.Quiet;
import course.measure.result.CannotMeasure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Somebody at the pages of the live site, in Chromium, with an empty cache for each page. Times are the page's own. */
final class Learner implements AutoCloseable {

    private static final String LESSON = "/08-gather.html";
    private static final String EXERCISE = "/exercises/gather/in-order.html";
    private static final String FIGURE = "figure.code[data-example='08-gather/AllTogether']";

    /** Told when the exercise has an editor that takes letters; from the beginning of the navigation. */
    private static final String EDITABLE = """
            () => new Promise(tell => {
              const look = () => document.querySelector(".workbench .editor")?.shadowRoot
                ?.querySelector(".cm-content[contenteditable=true]") ? tell(performance.now()) : requestAnimationFrame(look);
              look();
            })""";

    /** Presses Edit; told when the editor has the focus and takes letters. */
    private static final String EDIT = """
            figure => new Promise(tell => {
              const begin = performance.now();
              figure.querySelector("[aria-label^=Edit]").click();
              const look = () => figure.querySelector(".editor").shadowRoot
                ?.activeElement?.matches(".cm-content[contenteditable=true]") ? tell(performance.now() - begin) : requestAnimationFrame(look);
              look();
            })""";

    /** Presses Stop; told when the page has said that the run is stopped, and may paint it. */
    private static final String STOP = """
            figure => new Promise(tell => {
              const status = figure.nextElementSibling.querySelector(".status");
              new MutationObserver((_, observer) => {
                if (!status.textContent.startsWith("Stopped.")) return;
                observer.disconnect();
                requestAnimationFrame(() => tell(performance.now() - begin));
              }).observe(status, { childList: true });
              const begin = performance.now();
              figure.querySelector("[aria-label^=Stop]").click();
            })""";

    private final Chromium chromium;
    private final String server;

    private Learner(Chromium chromium, String server) {
        this.chromium = chromium;
        this.server = server;
    }

    /** @param server its address, without a slash at the end */
    static Learner at(String server) throws CannotMeasure {
        return new Learner(Chromium.start(), server);
    }

    /** From the click on a link to an exercise until its editor takes letters. */
    Duration opensExercise() {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(server + EXERCISE, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            return duration(page.evaluate(EDITABLE));
        }
    }

    /** From the click on Edit at an example until its editor has the focus. */
    Duration edits() {
        try (var context = chromium.browser().newContext()) {
            return duration(lesson(context).locator(FIGURE).first().evaluate(EDIT));
        }
    }

    /** Gives the example this text, runs it, and stops it once it has printed, so many times: from the click to the word. */
    List<Duration> stops(String text, int runs) throws InterruptedException {
        try (var context = chromium.browser().newContext()) {
            var page = lesson(context);
            var figure = page.locator(FIGURE).first();
            figure.evaluate(EDIT);
            figure.locator(".do").getByText("Whole file").click();
            figure.locator(".cm-content").press("Control+a");
            page.keyboard().insertText(text);
            var below = page.locator(FIGURE + " + .below").first();
            var took = new ArrayList<Duration>();
            for (var run = 0; run < runs; run++) {
                Quiet.await();
                figure.locator("[aria-label^=Run]").click();
                if (run == 0) {
                    below.getByText("Skip").click();
                }
                below.locator(".printed:has-text('on')").waitFor();
                took.add(duration(figure.evaluate(STOP)));
            }
            return took;
        }
    }

    private Page lesson(BrowserContext context) {
        var page = context.newPage();
        page.navigate(server + LESSON);
        page.locator(FIGURE + " [aria-label^=Edit]").first().waitFor();
        return page;
    }

    private static Duration duration(Object millis) {
        return Duration.ofNanos(Math.round(((Number) millis).doubleValue() * 1_000_000));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
