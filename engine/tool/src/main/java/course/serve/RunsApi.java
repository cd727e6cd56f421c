package course.serve;

import course.catalog.Catalog;
import course.catalog.Example;
import course.catalog.Lesson;
import course.catalog.NoSuchName;
import course.lab.timeline.Timeline;
import course.run.Captured;
import course.serve.http.Refusal;
import course.serve.http.Request;
import course.serve.run.Runs;
import course.serve.run.Sink;
import course.serve.run.TooMany;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examples to run, runs, and the sessions of JShell: {@code /api/examples/}, {@code /api/runs}, {@code /api/sessions/}. */
final class RunsApi {

    static final String EXAMPLES = "/api/examples/";
    static final String RUNS = "/api/runs";
    static final String SESSIONS = "/api/sessions/";
    private static final String STOP = "/stop";
    private static final String CAPTURED = "captured";

    private final Catalog catalog;
    private final Runs runs;

    RunsApi(Catalog catalog, Runs runs) {
        this.catalog = catalog;
        this.runs = runs;
    }

    /** What a page asks to be run. */
    private record Wanted(@Nullable String kind, @Nullable String lesson, @Nullable String name, @Nullable String text,
                          @Nullable String session) {}

    private record Found(Lesson lesson, Example example) {}

    /** What the labs of an example saw when the lesson was written. */
    private record Kept(List<Timeline> labs) {}

    void example(Request request) throws IOException {
        must("GET", request);
        var names = request.after(EXAMPLES);
        var flights = names.size() == 3 && names.get(2).equals(CAPTURED);
        if (names.size() != 2 && !flights) {
            throw new Refusal(Refusal.NOT_FOUND,
                    "An example is asked for as %1$sLESSON/NAME, its captured flights as %1$sLESSON/NAME/%2$s."
                            .formatted(EXAMPLES, CAPTURED));
        }
        var found = find(names.get(0), names.get(1));
        request.answer(flights ? new Kept(new Captured(found.lesson(), found.example()).timelines())
                : ExampleText.of(found.lesson().id(), found.example()));
    }

    void run(Request request) throws IOException {
        must("POST", request);
        var path = request.path();
        if (path.equals(RUNS)) {
            begin(request);
        } else if (path.startsWith(RUNS + "/") && path.endsWith(STOP)) {
            done(request, runs.stop(path.substring(RUNS.length() + 1, path.length() - STOP.length())), "run");
        } else {
            throw new Refusal(Refusal.NOT_FOUND, "There is nothing at %s.".formatted(path));
        }
    }

    void session(Request request) throws IOException {
        must("DELETE", request);
        done(request, runs.endSession(request.path().substring(SESSIONS.length())), "session");
    }

    private static void must(String method, Request request) {
        if (!request.method().equals(method)) {
            request.header("Allow", method);
            throw new Refusal(Refusal.NOT_ALLOWED, "%s takes %s and nothing else.".formatted(request.path(), method));
        }
    }

    private static void done(Request request, boolean found, String what) throws IOException {
        if (!found) {
            throw new Refusal(Refusal.NOT_FOUND, "There is no such %s any more.".formatted(what));
        }
        request.done();
    }

    private Found find(String lesson, String name) {
        try {
            var found = catalog.lesson(lesson);
            return found.examples().stream().filter(it -> it.name().equals(name)).findFirst().map(it -> new Found(found, it))
                    .orElseThrow(() -> new Refusal(Refusal.NOT_FOUND, "Lesson %s has no example '%s'.".formatted(found.id(), name)));
        } catch (NoSuchName missing) {
            throw new Refusal(Refusal.NOT_FOUND, String.valueOf(missing.getMessage()));
        }
    }

    private void begin(Request request) throws IOException {
        var wanted = request.json(Wanted.class);
        try (var lines = request.lines()) {
            Sink sink = event -> lines.line(event.json());
            switch (wanted.kind()) {
                case "example" -> {
                    var found = find(needed(wanted.lesson(), "lesson"), needed(wanted.name(), "name"));
                    var text = wanted.text() == null ? ExampleText.of(found.lesson().id(), found.example()).text() : wanted.text();
                    runs.example(found.lesson(), found.example(), text, sink);
                }
                case "snippet" -> runs.snippet(wanted.session(), needed(wanted.text(), "text"), sink);
                case null, default -> throw new Refusal(Refusal.BAD_REQUEST, "The kind of a run is example or snippet.");
            }
        } catch (TooMany busy) {
            throw new Refusal(Refusal.TOO_MANY, String.valueOf(busy.getMessage()));
        }
    }

    private static String needed(@Nullable String value, String name) {
        if (value == null) {
            throw new Refusal(Refusal.BAD_REQUEST, "The member '%s' is missing.".formatted(name));
        }
        return value;
    }
}
