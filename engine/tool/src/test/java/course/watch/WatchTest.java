package course.watch;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.hint.Hints;
import course.judge.Desk;
import course.judge.Judge;
import course.judge.Launch;
import course.original.Originals;
import course.progress.Progress;
import course.reset.Reset;
import course.terminal.Screen;
import course.verify.RealCourse;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("watching")
@Timeout(180)
class WatchTest {

    private static final int MOST_SECONDS = 60;

    @TempDir
    private Path home;
    private final Window window = new Window();
    private final LinkedBlockingQueue<URI> opened = new LinkedBlockingQueue<>();
    private Catalog catalog;
    private Progress progress;
    private Judge judge;
    private Exercise inOrder;
    private CompletableFuture<Void> watching;
    private String firstScreen;

    @BeforeEach
    void sit() {
        catalog = RealCourse.copyTo(home);
        progress = new Progress(home.resolve(".course/progress.txt"), InstantSource.system());
        judge = new Judge(catalog, home.resolve(".course/judge.log"), false, Launch.PLAIN);
        inOrder = catalog.exercise("gather/in-order");
        var originals = new Originals(home, catalog);
        originals.keep();
        var tools = new Tools(catalog, progress, new Desk(judge, originals, progress),
                new Reset(originals, progress, home.resolve(".course/history"), InstantSource.system()), new Hints(progress), Screen.PLAIN,
                path -> home.relativize(path).toString(), "./course "::concat, List.of(), opened::add);
        watching = CompletableFuture.runAsync(() -> {
            try {
                Watch.run(tools, inOrder, window::open);
            } catch (Exception failure) {
                window.broke(failure);
                throw new CompletionException(failure);
            }
        });
        firstScreen = window.shows("TO DO  gather/in-order");
    }

    @AfterEach
    void close() {
        judge.close();
    }

    @Test
    @DisplayName("judges every save, moves on after a pass, and does what its keys say")
    void journey() throws Exception {
        assertThat(firstScreen).contains("Welcome.", "./course run " + catalog.lessons().getFirst().id());
        save(inOrder.solutionFolder().resolve("wrong/in-order/JoinInTheLoop.java"));
        assertThat(window.shows("SEQUENTIAL  gather/in-order")).contains("1 of 10 requests was in flight").doesNotContain("Welcome.");
        var wrong = RealCourse.read(inOrder.file());

        window.press('h');
        assertThat(window.shows("Hint")).contains("SEQUENTIAL  gather/in-order");

        window.press('r');
        assertThat(window.shows("Put the stub of gather/in-order back?")).contains("y yes");
        window.press('n');
        window.shows("SEQUENTIAL  gather/in-order");
        assertThat(RealCourse.read(inOrder.file())).isEqualTo(wrong);

        window.press('r');
        window.press('y');
        assertThat(window.shows("TO DO  gather/in-order")).contains("is as it came again.", "Take it back:    key u");
        window.press('u');
        assertThat(window.shows("SEQUENTIAL  gather/in-order")).contains("holds the text of");
        assertThat(RealCourse.read(inOrder.file())).isEqualTo(wrong);

        save(inOrder.solution());
        assertThat(window.shows("PASS  gather/in-order")).contains("1/" + catalog.exercises().size(), "Next: ");
        assertThat(progress.of("gather/in-order").passed()).isTrue();

        window.press('o');
        assertThat(window.shows("lessons/")).contains("./course serve");
        assertThat(opened).isEmpty();
        catalog.lessons().forEach(it -> RealCourse.write(home.resolve("site/target/site/%s.html".formatted(it.id())), "A page."));
        window.press('o');
        assertThat(window.shows("The lesson opens in your browser.")).contains(String.valueOf(opened.poll()));

        window.press('l');
        window.shows("Which exercise?");
        window.type("release");
        assertThat(window.shows("> release")).contains("semaphores/release").doesNotContain("timeouts/deadline");
        window.press(Keys.ENTER);
        window.shows("TO DO  semaphores/release");

        window.typeLine("l");
        window.shows("Which exercise?");
        window.typeLine("gather/in-order");
        window.shows("PASS  gather/in-order");

        window.typeLine("q");
        watching.get(MOST_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("checks all exercises, also while the list is looked at, and judges a save before the rest of them")
    void all() throws Exception {
        window.press('a');
        window.press('l');
        window.shows("Which exercise?");
        window.press(Keys.ESCAPE);
        window.shows("1 of %d checked".formatted(catalog.exercises().size()));

        save(inOrder.solutionFolder().resolve("wrong/in-order/JoinInTheLoop.java"));
        assertThat(window.shows("SEQUENTIAL  gather/in-order")).contains("The check of all goes on after this one");
        window.press('a');
        window.waitFor(screen -> catalog.exercises().stream().allMatch(it -> screen.matches("(?s).*! %s +%s.*".formatted(it.id(),
                it.equals(inOrder) ? "SEQUENTIAL" : "TO DO"))));

        window.press('c');
        window.shows("SEQUENTIAL  gather/in-order");
        window.press('q');
        watching.get(MOST_SECONDS, TimeUnit.SECONDS);
    }

    private void save(Path text) {
        RealCourse.write(inOrder.file(), RealCourse.read(text));
    }

    /** A face that remembers every screen it was shown. */
    private static final class Window {

        private final LinkedBlockingQueue<String> screens = new LinkedBlockingQueue<>();
        private final CompletableFuture<Consumer<Event>> events = new CompletableFuture<>();

        Face open(Consumer<Event> consumer) {
            events.complete(consumer);
            return new Face() {
                @Override
                public int width() {
                    return 100;
                }

                @Override
                public int height() {
                    return 40;
                }

                @Override
                public boolean live() {
                    return true;
                }

                @Override
                public void show(List<String> lines, String footer) {
                    screens.add(String.join("\n", lines) + "\n" + footer);
                }

                @Override
                public void close() {
                    screens.add("closed");
                }
            };
        }

        void broke(Exception failure) {
            screens.add("broke: " + failure);
        }

        void press(int key) {
            events.join().accept(new Event.Key(key));
        }

        void typeLine(String line) {
            events.join().accept(new Event.Typed(line));
        }

        void type(String text) {
            text.chars().forEach(this::press);
        }

        /** The next screen with this text. */
        String shows(String text) {
            return waitFor(screen -> screen.contains(text));
        }

        String waitFor(Predicate<String> like) {
            var last = "";
            try {
                while (!like.test(last)) {
                    var next = screens.poll(MOST_SECONDS, TimeUnit.SECONDS);
                    assertThat(next).as("a screen to come after: %s", last).isNotNull();
                    last = next;
                }
            } catch (InterruptedException cause) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(cause);
            }
            return last;
        }
    }
}
