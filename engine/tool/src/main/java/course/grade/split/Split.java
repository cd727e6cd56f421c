package course.grade.split;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import course.catalog.Catalog;
import course.catalog.Exercise;
import course.check.Place;
import course.check.SharedLab;
import course.check.Workplace;
import course.compile.Libraries;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.isolate.Limits;
import course.grade.isolate.Reach;
import course.grade.split.wire.Message.Begin;
import course.grade.split.wire.Message.Ready;
import course.judge.CriterionListener;
import course.judge.RaceWatch;
import course.judge.SuiteRun;
import course.lab.Lab;
import course.verdict.CriterionResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges students' classes by the suites of the course: the suite, the lab and whatever is expected in this JVM, the student's class
 * in a worker's, started for this one judgement and ended after it. Judges one at a time, since a JVM has one lab and one workplace;
 * who wants more at a time starts more JVMs.
 */
public final class Split implements AutoCloseable {

    /** A class of each jar that belongs to the JSON mapper. */
    private static final List<Class<?>> JSON = List.of(JsonMapper.class, JsonParser.class, JsonTypeInfo.class);

    private static final int FAREWELL_SECONDS = 20;

    private final Start start;
    private final Setting setting;
    private final Published published;
    private final Lab lab = Lab.start();
    private final Launcher launcher = LauncherFactory.create();
    private final Map<List<Path>, ClassLoader> libraries = new ConcurrentHashMap<>();
    private final WorkerImage image;
    private volatile boolean usable = true;

    /**
     * How workers are started.
     *
     * @param workshop a folder for their JVM, which they must be able to read; made here, and used again when it is there
     * @param limits   of a worker; the time is that of the whole suite, and honest code on a busy machine needs a fraction of it
     */
    public record Setting(Path workshop, Limits limits) {

        /** Ample for every exercise of the course. */
        public static Setting usual(Path workshop) {
            return new Setting(workshop, Limits.worker(Duration.ofSeconds(90), new Reach.Nowhere()));
        }
    }

    public Split(Catalog catalog, Start start, Setting setting) {
        this.start = start;
        this.setting = setting;
        this.published = new Published(catalog);
        this.image = WorkerImage.in(setting.workshop(), setting.limits());
    }

    /** Makes what workers start from, which takes some seconds, unless it is there: for who starts several JVMs with one workshop. */
    public static void prepare(Setting setting) {
        WorkerImage.in(setting.workshop(), setting.limits());
    }

    /**
     * Judges a student's class. Whatever that does, there is a grade; the grader's own failure is {@link GradeOutcome#GRADER_ERROR}.
     *
     * @param classes  the student's class files, by binary name, and those of the lessons that they use
     * @param progress is told each criterion's result as it comes
     */
    public synchronized Graded judge(String student, Exercise exercise, Map<String, byte[]> classes, Consumer<CriterionResult> progress) {
        if (!classes.containsKey(exercise.className())) {
            return Graded.unjudged(student, exercise.id(), GradeOutcome.COMPILE_ERROR,
                    "The file declares no class %s: the check looks for it under this name.".formatted(exercise.className()));
        }
        SharedLab.use(lab);
        var cancellation = CancellationToken.create();
        var session = new AtomicReference<@Nullable Session>();
        var early = new AtomicReference<@Nullable End>();
        try (var worker = WorkerProcess.start(start, image.program(), needs(exercise), setting.limits(), total -> {
            if (total > WorkerProcess.MOST_PRINTED) {
                early.set(Ends.noisy(WorkerProcess.MOST_PRINTED));
                Optional.ofNullable(session.get()).ifPresent(it -> it.finish(Ends.noisy(WorkerProcess.MOST_PRINTED)));
            }
        })) {
            var open = new Session(worker.line(), worker.processes(), worker::handOver, () -> {
                cancellation.cancel();
                worker.close();
            });
            session.set(open);
            Optional.ofNullable(early.get()).ifPresent(open::finish);
            return judged(student, exercise, classes, new Job(worker, open, cancellation, progress));
        } catch (RuntimeException | IOException | LinkageError trouble) {
            return Graded.unjudged(student, exercise.id(), GradeOutcome.GRADER_ERROR, "The grader failed: %s".formatted(trouble));
        } finally {
            Workplace.useOwn();
        }
    }

    /** What belongs to one judgement. */
    private record Job(WorkerProcess worker, Session session, CancellationToken cancellation, Consumer<CriterionResult> progress) {}

    private Graded judged(String student, Exercise exercise, Map<String, byte[]> classes, Job job) throws IOException {
        var parts = published.of(exercise);
        var jars = Libraries.of(exercise.lesson());
        var loader = new SuiteLoader(parts.suite(), job.session(), with(jars));
        job.session().knows(loader);
        var onPath = libraries(exercise);
        begin(job, new Begin(forWorker(classes, parts.lessons()), onPath.stream().map(Path::toString).toList(), lab.uri("/pages/0").toString()));
        Workplace.use(job.session());
        var suite = load(loader, exercise.suiteName());
        var scores = new Scores(suite);
        var listener = new CriterionListener(result -> {
            scores.add(result, job.session().end());
            job.progress().accept(result);
        }, _ -> {});
        run(suite, listener, job);
        return scores.graded(student, exercise, job.session().end(), listener.trouble());
    }

    private static Class<?> load(SuiteLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Sends the first message, waits until the worker is ready, and listens to it from then on. */
    private static void begin(Job job, Begin begin) throws IOException {
        job.worker().line().send(begin);
        if (!(job.worker().line().receive() instanceof Ready)) {
            throw new IOException("the worker ended before it was ready: " + job.worker().printed());
        }
        Thread.ofPlatform().daemon().name("worker-line").start(() -> listen(job));
    }

    private static void listen(Job job) {
        var reason = Optional.<End>empty();
        try {
            job.session().serve();
        } catch (IOException broken) {
            reason = Session.reason(broken);
        } catch (RuntimeException broken) {
            reason = Optional.of(new End(GradeOutcome.CRASHED, "The process of the code sent what no worker sends.", true));
        }
        if (job.session().end().isEmpty()) {
            job.session().finish(reason.orElseGet(job.worker()::howItEnded));
        }
    }

    /** Has the suite run, and ends the worker when that takes too long: then the suite ends as well, or is left behind. */
    private void run(Class<?> suite, CriterionListener listener, Job job) {
        var over = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("suite").start(() -> {
            try {
                SuiteRun.execute(launcher, suite, listener, job.cancellation());
                over.complete(null);
            } catch (RuntimeException | Error failure) {
                over.completeExceptionally(failure);
            }
        });
        try {
            over.get(setting.limits().wall().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            job.session().finish(Ends.late(setting.limits().wall()));
            usable = ended(over);
        } catch (ExecutionException failure) {
            usable = false;
            if (!(failure.getCause() instanceof OutOfMemoryError)) {
                throw new IllegalStateException(failure.getCause());
            }
            job.session().finish(Ends.excessive("the memory of the check"));
        } catch (InterruptedException _) {
            usable = false;
            Thread.currentThread().interrupt();
        }
    }

    /** A suite whose worker is gone ends soon, unless the code has made it wait for something else, such as a file that never ends. */
    private static boolean ended(CompletableFuture<?> over) {
        return over.copy().handle((_, _) -> true).completeOnTimeout(false, FAREWELL_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Whether this JVM may judge more: a suite that could not be ended is still in it. */
    public boolean usable() {
        return usable;
    }

    /** The student's classes with their collections watched for races; where the course has a class of the same name, that one. */
    private static Map<String, byte[]> forWorker(Map<String, byte[]> classes, Map<String, byte[]> lessons) {
        var all = new HashMap<>(classes);
        all.putAll(lessons);
        var ready = new HashMap<String, byte[]>();
        all.forEach((name, bytes) -> ready.put(name, Place.isLearners(name) ? RaceWatch.over(bytes, resource -> resource(all, resource)) : bytes));
        return ready;
    }

    private static @Nullable InputStream resource(Map<String, byte[]> classes, String name) {
        var own = classes.get(name.replaceFirst("\\.class$", "").replace('/', '.'));
        return own == null ? Split.class.getClassLoader().getResourceAsStream(name) : new ByteArrayInputStream(own);
    }

    private ClassLoader with(List<Path> jars) {
        var own = Split.class.getClassLoader();
        return jars.isEmpty() ? own : libraries.computeIfAbsent(jars, it ->
                new URLClassLoader("libraries", it.stream().map(Split::url).toArray(URL[]::new), own));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException cause) {
            throw new IllegalArgumentException(cause);
        }
    }

    /** The jars that students' code may use for an exercise: what the tool itself has of JSON, and the lesson's. */
    public static List<Path> libraries(Exercise exercise) {
        return Stream.concat(JSON.stream().map(Split::home), Libraries.of(exercise.lesson()).stream()).toList();
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private Start.Needs needs(Exercise exercise) {
        var readable = new HashSet<>(libraries(exercise));
        readable.add(image.home());
        return new Start.Needs(readable, lab.ports());
    }

    @Override
    public void close() {
        lab.close();
    }
}
