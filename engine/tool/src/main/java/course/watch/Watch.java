package course.watch;

import course.catalog.Exercise;
import course.hint.HintText;
import course.original.MissingOriginal;
import course.progress.Trouble;
import course.reset.Outcome;
import course.reset.OutcomeText;
import course.terminal.Screen;
import course.verdict.Verdict;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Judges an exercise whenever its file is saved, and does what keys ask for. All events go through one queue and are handled one
 * after the other, so that nothing here needs a lock.
 */
public final class Watch {

    private static final int PAGE = 10;
    private static final List<String> GOES_ON = List.of("  The check of all goes on after this one: key a shows it.");

    private final Tools tools;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Checks checks;
    private Exercise current;
    private View view;
    private List<String> notice = List.of();
    /** Stands above everything until the learner does something. */
    private List<String> welcome;
    private int scrolled;
    /** Columns for text, as of the last look at the window. */
    private int columns;

    private Watch(Tools tools, Exercise first) {
        this.tools = tools;
        this.checks = new Checks(tools.desk()::check, events::add);
        this.current = first;
        this.view = new View.Checking(first, List.of());
        this.welcome = tools.welcome();
    }

    /** How the face is made; it puts what it notices into the queue. */
    @FunctionalInterface
    interface Faces {
        Face open(Consumer<Event> events) throws Exception;
    }

    /** Watches until the learner quits; in the whole terminal if there is one, else as {@link #plain} does. */
    public static void run(Tools tools, Exercise first, Reader in, PrintWriter out) throws Exception {
        if (tools.screen().interactive()) {
            run(tools, first, TerminalFace::new);
        } else {
            plain(tools, first, in, out);
        }
    }

    /** Watches line by line, without rewriting any: for screen readers, logs and terminals that can't. */
    public static void plain(Tools tools, Exercise first, Reader in, PrintWriter out) throws Exception {
        run(tools, first, events -> new PlainFace(out, tools.screen().width(), in, events));
    }

    static void run(Tools tools, Exercise first, Faces faces) throws Exception {
        new Watch(tools, first).run(faces);
    }

    private void run(Faces faces) throws Exception {
        try (checks;
             var face = faces.open(events::add);
             var saves = new Saves(current.file().getParent(), () -> events.add(new Event.Saved()))) {
            check();
            show(face);
            while (handle(events.take(), saves)) {
                show(face);
            }
        }
    }

    private void show(Face face) {
        if (!face.live() && isUnfinished()) {
            return;
        }
        var canvas = new Canvas(tools, face.width(), face.height(), face.live());
        var drawing = canvas.drawing(view, welcome.isEmpty() ? notice : welcome, current);
        columns = canvas.columns();
        scrolled = Math.clamp(scrolled, 0, drawing.most(canvas.rows()));
        face.show(drawing.lines(canvas.rows(), scrolled), canvas.footer(view));
        if (!face.live()) {
            welcome = List.of();
        }
    }

    /** What is on the way to something else; its beginning is worth a line. */
    private boolean isUnfinished() {
        return view instanceof View.Checking(var _, var known) && !known.isEmpty()
                || view instanceof View.CheckingAll(var verdicts) && !verdicts.isEmpty()
                        && verdicts.size() < tools.catalog().exercises().size();
    }

    /** False when it is over. */
    private boolean handle(Event event, Saves saves) {
        if (event instanceof Event.Saved || event instanceof Event.Key) {
            welcome = List.of();
        }
        if (!(event instanceof Event.Key || event instanceof Event.Resized || event instanceof Event.Criterion)) {
            scrolled = 0;
        }
        switch (event) {
            case Event.Closed _ -> {
                return false;
            }
            case Event.Resized _ -> {}
            case Event.Saved _ -> check();
            case Event.Criterion(var result) when view instanceof View.Checking checking -> view = checking.with(result);
            case Event.Criterion _ -> {}
            case Event.Judged(var verdict) -> judged(verdict, saves);
            case Event.JudgedOfAll(var verdict) -> judgedOfAll(verdict);
            case Event.Broke(var why) -> broke(why);
            case Event.Key(var key) -> {
                return scrolls(key) || key(key, saves);
            }
            case Event.Typed(var line) -> {
                return typed(line, saves);
            }
        }
        return true;
    }

    /** Moves what has no room in the window; a list of exercises moves by itself. */
    private boolean scrolls(int key) {
        if (view instanceof View.Choosing) {
            return false;
        }
        scrolled += switch (key) {
            case Keys.UP -> -1;
            case Keys.DOWN -> 1;
            case Keys.PAGE_UP -> -PAGE;
            case Keys.PAGE_DOWN -> PAGE;
            default -> 0;
        };
        return key == Keys.UP || key == Keys.DOWN || key == Keys.PAGE_UP || key == Keys.PAGE_DOWN;
    }

    /** A whole line in the place of keys: what to choose, or a letter. */
    private boolean typed(String line, Saves saves) {
        if (view instanceof View.Choosing(var _, var _, var under)) {
            choose(new View.Choosing(line, 0, under), line.isEmpty() ? Keys.ESCAPE : Keys.ENTER, saves);
            return true;
        }
        return key(line.isEmpty() ? Keys.ENTER : line.charAt(0), saves);
    }

    /** Judges what the learner works at; once more when that runs already. A check of all goes on afterwards. */
    private void check() {
        if (!checks.isAsked()) {
            begun();
        }
        if (checks.isCheckingAll() && notice.isEmpty()) {
            notice = GOES_ON;
        }
        checks.ask(current);
    }

    private void begun() {
        view = view.after(new View.Checking(current, List.of()));
    }

    /** Shows how far a check of all is, and begins one if there is none. */
    private void checkAll() {
        if (!checks.isCheckingAll()) {
            checks.askAll(tools.catalog().exercises());
        }
        view = new View.CheckingAll(checks.verdicts());
    }

    private void judged(Verdict verdict, Saves saves) {
        checks.keep(verdict);
        if (checks.next()) {
            begun();
            return;
        }
        var exercise = tools.catalog().exercise(verdict.exercise());
        view = view.after(new View.Judged(exercise, verdict, List.of()));
        if (verdict.passed() && exercise.equals(current)) {
            tools.nextAfter(exercise).ifPresent(next -> go(next, saves));
        }
    }

    private void judgedOfAll(Verdict verdict) {
        checks.keep(verdict);
        checks.next();
        notice = checks.isCheckingAll() || !notice.equals(GOES_ON) ? notice : List.of();
        view = view.with(new View.CheckingAll(checks.verdicts()));
    }

    private void broke(Throwable why) {
        if (!checks.next()) {
            view = view.after(new View.Saying(Failure.lines(why, tools.command().apply("doctor")), view));
        }
    }

    private void go(Exercise exercise, Saves saves) {
        current = exercise;
        saves.of(exercise.file().getParent());
    }

    private boolean key(int key, Saves saves) {
        notice = List.of();
        scrolled = 0;
        switch (view) {
            case View.Choosing choosing -> choose(choosing, key, saves);
            case View.Resetting(var under) -> {
                view = under;
                if (key == 'y') {
                    note(() -> tools.reset().reset(current));
                }
            }
            case View.Saying(var _, var under) -> {
                view = under;
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
            case 'n' -> tools.nextAfter(current).ifPresent(next -> chosen(next, saves));
            case 'l' -> view = new View.Choosing("", Math.max(0, tools.catalog().exercises().indexOf(current)), view);
            case 'c', Keys.ENTER, '\n' -> unlessBusy(this::check);
            case 'a' -> unlessBusy(this::checkAll);
            case 'r' -> view = new View.Resetting(view);
            case 'u' -> note(() -> tools.reset().undo(current));
            case 'o' -> view = new View.Saying(tools.whereToRead(current), view);
            default -> {}
        }
        return true;
    }

    private void unlessBusy(Runnable check) {
        if (!checks.isAsked()) {
            check.run();
        }
    }

    /** Above the verdict until the next key, since what was done to the file is a save that brings a verdict. */
    private void note(Supplier<Outcome> change) {
        notice = done(change).lines().map("  "::concat).toList();
    }

    private String done(Supplier<Outcome> change) {
        try {
            return new OutcomeText(tools.shown(), current.file(), "key u").of(change.get());
        } catch (MissingOriginal missing) {
            return missing.getMessage();
        } catch (UncheckedIOException failed) {
            return "Nothing was changed: %s.".formatted(Trouble.why(failed.getCause()));
        }
    }

    private void hint() {
        var screen = new Screen(tools.screen().palette(), tools.screen().glyphs(), columns, true);
        var lines = new HintText(screen).lines(current, tools.hints().next(current));
        view = view instanceof View.Judged judged && judged.exercise().equals(current)
                ? judged.with(lines)
                : new View.Saying(lines, view);
    }

    private void choose(View.Choosing choosing, int key, Saves saves) {
        var found = Canvas.matching(tools, choosing.typed());
        switch (key) {
            case Keys.ESCAPE -> view = choosing.under();
            case Keys.ENTER, '\n' -> {
                if (!found.isEmpty()) {
                    view = choosing.under();
                    chosen(found.get(Math.clamp(choosing.chosen(), 0, found.size() - 1)), saves);
                }
            }
            default -> view = choosing.key(key, found.size());
        }
    }

    /** Goes to an exercise and judges it, after the check that runs now if there is one. */
    private void chosen(Exercise exercise, Saves saves) {
        go(exercise, saves);
        check();
    }
}
