package course.serve;

import course.judge.Desk;
import course.judge.Judge;
import course.judge.Launch;
import course.report.Outline;
import course.serve.exercise.Changes;
import course.serve.exercise.Checks;
import course.serve.exercise.Exercises;
import course.serve.http.Handler;
import course.serve.http.Refusal;
import course.serve.http.Request;
import course.serve.http.Server;
import course.serve.http.Token;
import course.serve.run.Runs;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The live site while it runs. */
public final class LiveSite implements AutoCloseable {

    private final Setting setting;
    private final Runs runs;
    private final Judge judge;
    private final Server server;
    private boolean closed;

    private LiveSite(Setting setting, int port) throws IOException {
        this.setting = setting;
        this.runs = new Runs(setting.catalog().sources());
        this.judge = new Judge(setting.catalog(), setting.memory().resolve("judge.log"), true, Launch.PLAIN);
        var token = Token.fresh();
        this.server = Server.start(port, token, handlers(token));
    }

    /**
     * Starts on {@code port} of loopback, or on a free one when it is 0. What runs code is warmed up in the background.
     *
     * @throws java.net.BindException when the port is taken
     */
    public static LiveSite start(Setting setting, int port) throws IOException {
        var site = new LiveSite(setting, port);
        Thread.ofPlatform().daemon().name("warm-up").start(site::warmUp);
        return site;
    }

    private Map<String, Handler> handlers(Token token) {
        var running = new RunsApi(setting.catalog(), runs);
        var checks = new Checks(new Desk(judge, setting.originals(), setting.progress()), setting.progress());
        return Map.of("/", new Pages(setting.site(), Modules.onClassPath(), token),
                "/api/", LiveSite::unknown,
                "/api/course", this::course,
                RunsApi.EXAMPLES, running::example,
                RunsApi.RUNS, running::run,
                RunsApi.SESSIONS, running::session,
                Changes.PATH, new Changes(setting.catalog(), setting.progress()),
                Exercises.PREFIX, new Exercises(setting.catalog(), setting.progress(), setting.reset(), checks, setting.shown()));
    }

    private static void unknown(Request request) {
        throw new Refusal(Refusal.NOT_FOUND, "There is no %s %s.".formatted(request.method(), request.path()));
    }

    private record Overview(String version, List<Outline.LessonRow> lessons) {}

    private void course(Request request) throws IOException {
        request.answer(new Overview(setting.version(), Outline.of(setting.catalog().lessons(), setting.progress()).lessons()));
    }

    /** The first example that somebody runs, and the first exercise somebody has judged, shall not wait for what is slow once. */
    private void warmUp() {
        setting.catalog().lessons().stream().filter(lesson -> !lesson.examples().isEmpty()).findFirst()
                .ifPresent(lesson -> runs.warmUp(lesson, lesson.examples().getFirst()));
        prepareJudge();
    }

    private synchronized void prepareJudge() {
        if (!closed) {
            judge.prepare(1);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** The address of its first page. */
    public String address() {
        return "http://127.0.0.1:%d/".formatted(port());
    }

    /** Ends everything that runs, and waits for nobody. */
    @Override
    public synchronized void close() {
        closed = true;
        server.close();
        runs.close();
        judge.close();
    }
}
