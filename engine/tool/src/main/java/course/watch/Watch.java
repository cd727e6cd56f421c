package course.watch;

import course.catalog.Exercise;
import course.hint.HintText;
import course.terminal.Screen;
import course.verdict.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges an exercise whenever its file is saved, and does what keys ask for. All events go through one queue and are handled one
 * after the other, so that nothing here needs a lock.
 */
public final class Watch {

    private final Tools tools;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("check-", 0).factory());
    private Exercise current;
    private View view;
    private boolean checking;
    private boolean savedMeanwhile;

    private Watch(Tools tools, Exercise first) {
        this.tools = tools;
        this.current = first;
        this.view = new View.Checking(first, 0);
    }

    /** How the face is made; it puts what it notices into the queue. */
    @FunctionalInterface
    interface Faces {
        Face open(Consumer<Event> events) throws Exception;
    }

    /** Watches until the learner quits; in the whole terminal if there is one, else line by line into {@code plain}. */
    public static void run(Tools tools, Exercise first, PrintWriter plain) throws Exception {
        new Watch(tools, first).run(events -> tools.screen().interactive()
                ? new TerminalFace(events)
                : new PlainFace(plain, tools.screen().width()));
    }

    static void run(Tools tools, Exercise first, Faces faces) throws Exception {
        new Watch(tools, first).run(faces);
    }

    private void run(Faces faces) throws Exception {
        try (var face = faces.open(events::add);
             var saves = new Saves(current.file().getParent(), () -> events.add(new Event.Saved()))) {
            check();
            show(face);
            while (handle(events.take(), saves)) {
                show(face);
            }
        } finally {
            work.shutdownNow();
        }
    }

    private void show(Face face) {
        var canvas = new Canvas(tools, face.width(), face.height());
        face.show(canvas.lines(view, current), canvas.footer(view));
    }

    /** False when it is over. */
    private boolean handle(Event event, Saves saves) {
        switch (event) {
            case Event.Closed _ -> {
                return false;
            }
            case Event.Resized _ -> {}
            case Event.Saved _ -> {
                savedMeanwhile = checking;
                if (!checking) {
                    check();
                }
            }
            case Event.Criterion _ when view instanceof View.Checking(var exercise, var judged) ->
                    view = new View.Checking(exercise, judged + 1);
            case Event.Criterion _ -> {}
            case Event.Judged(var verdict) -> judged(verdict, saves);
            case Event.Broke(var why) -> broke(why);
            case Event.Key(var key) -> {
                return key(key, saves);
            }
        }
        return true;
    }

    private void check() {
        var exercise = current;
        checking = true;
        view = new View.Checking(exercise, 0);
        work.submit(() -> {
            try {
                events.add(new Event.Judged(tools.desk().check(exercise, result -> events.add(new Event.Criterion(result)))));
            } catch (RuntimeException why) {
                events.add(new Event.Broke(why));
            }
        });
    }

    private void judged(Verdict verdict, Saves saves) {
        if (view instanceof View.CheckingAll(var verdicts)) {
            var all = new ArrayList<>(verdicts);
            all.add(verdict);
            view = new View.CheckingAll(all);
            checking = all.size() < tools.catalog().exercises().size();
            return;
        }
        checking = false;
        var exercise = tools.catalog().exercise(verdict.exercise());
        if (savedMeanwhile) {
            savedMeanwhile = false;
            check();
            return;
        }
        view = new View.Judged(exercise, verdict, List.of());
        if (verdict.passed()) {
            tools.nextAfter(exercise).ifPresent(next -> go(next, saves));
        }
    }

    private void broke(Throwable why) {
        checking = false;
        view = new View.Saying(List.of("  The course itself failed: " + why.getMessage(),
                "  Is the machine fit for it?  " + tools.command().apply("doctor")), view);
    }

    private void go(Exercise exercise, Saves saves) {
        current = exercise;
        saves.of(exercise.file().getParent());
    }

    private boolean key(int key, Saves saves) {
        switch (view) {
            case View.Choosing choosing -> choose(choosing, key, saves);
            case View.Resetting(var before) -> {
                view = before;
                if (key == 'y') {
                    say(outcome());
                }
            }
            case View.Saying(var _, var before) -> {
                view = before;
                return command(key, saves);
            }
            case View.Checking _, View.Judged _, View.CheckingAll _ -> {
                return command(key, saves);
            }
        }
        return true;
    }

    private boolean command(int key, Saves saves) {
        switch (key) {
            case 'q' -> {
                return false;
            }
            case 'h' -> hint();
            case 'n' -> tools.nextAfter(current).ifPresent(next -> {
                go(next, saves);
                checkUnlessBusy();
            });
            case 'l' -> view = new View.Choosing("", Math.max(0, tools.catalog().exercises().indexOf(current)));
            case 'c', Keys.ENTER, '\n' -> checkUnlessBusy();
            case 'a' -> checkAll();
            case 'r' -> view = new View.Resetting(view);
            case 'u' -> say(Said.of(tools, tools.reset().undo(current)));
            case 'o' -> say(Said.whereToRead(tools, current));
            default -> {}
        }
        return true;
    }

    private void checkUnlessBusy() {
        if (!checking) {
            check();
        }
    }

    private void checkAll() {
        if (checking) {
            return;
        }
        checking = true;
        view = new View.CheckingAll(List.of());
        for (var exercise : tools.catalog().exercises()) {
            work.submit(() -> {
                try {
                    events.add(new Event.Judged(tools.desk().check(exercise, _ -> {})));
                } catch (RuntimeException why) {
                    events.add(new Event.Broke(why));
                }
            });
        }
    }

    private void hint() {
        var screen = new Screen(tools.screen().palette(), tools.screen().glyphs(), tools.screen().width(), true);
        var lines = new HintText(screen).lines(current, tools.hints().next(current));
        view = view instanceof View.Judged judged && judged.exercise().equals(current)
                ? judged.with(lines)
                : new View.Saying(lines, view);
    }

    private List<String> outcome() {
        return Said.of(tools, tools.reset().reset(current));
    }

    private void say(List<String> lines) {
        view = new View.Saying(lines, view instanceof View.Saying(var _, var before) ? before : view);
    }

    private void choose(View.Choosing choosing, int key, Saves saves) {
        var found = Canvas.matching(tools, choosing.typed());
        switch (key) {
            case Keys.ESCAPE -> checkUnlessBusy();
            case Keys.UP -> view = new View.Choosing(choosing.typed(), Math.max(0, choosing.chosen() - 1));
            case Keys.DOWN -> view = new View.Choosing(choosing.typed(), Math.min(found.size() - 1, choosing.chosen() + 1));
            case Keys.BACKSPACE, '\b' -> view = new View.Choosing(shortened(choosing.typed()), 0);
            case Keys.ENTER, '\n' -> chosen(found.isEmpty() ? null : found.get(Math.clamp(choosing.chosen(), 0, found.size() - 1)), saves);
            default -> view = key >= ' ' ? new View.Choosing(choosing.typed() + (char) key, 0) : choosing;
        }
    }

    private static String shortened(String typed) {
        return typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1);
    }

    private void chosen(@Nullable Exercise exercise, Saves saves) {
        if (exercise != null) {
            go(exercise, saves);
            checkUnlessBusy();
        }
    }
}
