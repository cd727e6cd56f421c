package course.serve.exercise;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.catalog.NoSuchName;
import course.hint.Hint;
import course.hint.Hints;
import course.hint.Ladder;
import course.hint.Step;
import course.original.MissingOriginal;
import course.progress.Progress;
import course.prose.HtmlProse;
import course.reset.Outcome;
import course.reset.OutcomeText;
import course.reset.Reset;
import course.serve.http.Handler;
import course.serve.http.Refusal;
import course.serve.http.Request;
import course.solution.Solution;
import course.solution.Solutions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /api/exercises/gather/in-order} and what is below it. */
public final class Exercises implements Handler {

    public static final String PREFIX = "/api/exercises/";

    private final Catalog catalog;
    private final Progress progress;
    private final Hints hints;
    private final Reset reset;
    private final Checks checks;
    private final Function<Path, String> shown;

    /** @param shown a path as the learner sees it */
    public Exercises(Catalog catalog, Progress progress, Reset reset, Checks checks, Function<Path, String> shown) {
        this.catalog = catalog;
        this.progress = progress;
        this.hints = new Hints(progress);
        this.reset = reset;
        this.checks = checks;
        this.shown = shown;
    }

    private record Page(String id, String title, String file, String text, String stamp, String state, boolean passed, Taken hints,
                        int points, String solution) {}

    private record Taken(int taken, int of) {}

    private record Written(String text, String stamp) {}

    private record Stamped(String stamp) {}

    private record Shown(String title, String html, int taken, int of) {}

    private record PutBack(String text, String stamp, String says) {}

    private record Wish(boolean confirm) {}

    private record Revealed(List<Listing> files, String why) {}

    private record Listing(String name, String text) {}

    @Override
    public void handle(Request request) throws IOException {
        var path = request.after(PREFIX);
        if (path.size() < 2 || path.size() > 3) {
            throw unknown(request);
        }
        var exercise = exercise(path.get(0) + "/" + path.get(1));
        switch (request.method() + " " + (path.size() == 3 ? path.get(2) : "")) {
            case "GET " -> request.answer(page(exercise));
            case "PUT " -> write(request, exercise);
            case "POST check" -> checks.check(request, exercise);
            case "POST reference" -> checks.reference(request, exercise);
            case "POST hint" -> request.answer(hint(exercise));
            case "POST reset" -> request.answer(putBack(exercise, () -> reset.reset(exercise)));
            case "POST undo" -> request.answer(putBack(exercise, () -> reset.undo(exercise)));
            case "POST solution" -> request.answer(solution(exercise, request.json(Wish.class).confirm()));
            default -> throw unknown(request);
        }
    }

    private static Refusal unknown(Request request) {
        return new Refusal(Refusal.NOT_FOUND, "There is no %s %s.".formatted(request.method(), request.path()));
    }

    private Exercise exercise(String id) {
        try {
            return catalog.exercise(id);
        } catch (NoSuchName missing) {
            throw new Refusal(Refusal.NOT_FOUND, String.valueOf(missing.getMessage()));
        }
    }

    private Page page(Exercise exercise) throws IOException {
        var version = new LearnersFile(exercise).read();
        var entry = progress.of(exercise.id());
        return new Page(exercise.id(), exercise.title(), shown.apply(exercise.file()), version.text(), version.stamp(),
                entry.state().word(), entry.passed(), taken(exercise), exercise.points(), entry.passed() || entry.asked() ? "OPEN" : "LOCKED");
    }

    private Taken taken(Exercise exercise) {
        return new Taken(progress.of(exercise.id()).hints(), Ladder.of(exercise).steps().size());
    }

    private void write(Request request, Exercise exercise) throws IOException {
        var written = request.json(Written.class);
        if (written.text() == null || written.stamp() == null) {
            throw new Refusal(Refusal.BAD_REQUEST, "The text and the stamp it was read at are needed.");
        }
        request.answer(new Stamped(new LearnersFile(exercise).write(written.text(), written.stamp()).stamp()));
    }

    private Shown hint(Exercise exercise) {
        var hint = hints.next(exercise);
        var prose = new HtmlProse(exercise.folder());
        var taken = taken(exercise);
        return switch (hint) {
            case Hint.ForDiagnosis(var step) -> new Shown(step.title(), prose.html(step.lines()), taken.taken(), taken.of());
            case Hint.OfLadder(var step, var _, var _) -> new Shown(step.title(), prose.html(step.lines()), taken.taken(), taken.of());
            case Hint.AllSeen(var steps) -> new Shown("All hints", steps.stream().map(step -> all(prose, step))
                    .collect(Collectors.joining("\n")), taken.taken(), taken.of());
        };
    }

    private static String all(HtmlProse prose, Step step) {
        return prose.html(Stream.concat(Stream.of("== " + step.title(), ""), step.lines().stream()).toList());
    }

    private PutBack putBack(Exercise exercise, Supplier<Outcome> change) throws IOException {
        try {
            var says = new OutcomeText(shown, exercise.file(), "Undo").of(change.get());
            var version = new LearnersFile(exercise).read();
            return new PutBack(version.text(), version.stamp(), says);
        } catch (MissingOriginal missing) {
            throw new Refusal(Refusal.CONFLICT, String.valueOf(missing.getMessage()));
        }
    }

    /** Asked for twice, the solution is shown: who confirms has asked twice. */
    private Revealed solution(Exercise exercise, boolean confirmed) {
        var solutions = new Solutions(progress);
        var solution = solutions.ask(exercise).or(() -> confirmed ? solutions.ask(exercise) : Optional.empty())
                .orElseThrow(() -> new Refusal(Refusal.CONFLICT,
                        "%s is still open: a hint may be enough. Ask once more to see the solution all the same.".formatted(exercise.id()),
                        Map.of("confirm", true)));
        var files = Stream.concat(Stream.of(solution.listing()), solution.alternatives().stream()).map(this::listing).toList();
        return new Revealed(files, new HtmlProse(exercise.solutionFolder()).html(solution.why()));
    }

    private Listing listing(Solution.Listing listing) {
        return new Listing(shown.apply(listing.file()), String.join("\n", listing.lines()) + "\n");
    }
}
