package course.serve.run;

import course.catalog.Example;
import course.catalog.Lesson;
import course.compile.Compilation;
import course.compile.Compilation.Broken;
import course.compile.Compilation.Compiled;
import course.compile.Compilers;
import course.compile.Libraries;
import course.compile.Problem;
import course.run.Folders;
import course.serve.run.Sessions.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs what a page sends: an example, whole and edited, or a snippet for JShell. */
public final class Runs implements AutoCloseable {

    /** So many may run at once. */
    public static final int MOST = 2;
    private static final int REHEARSALS = 4;
    private static final String DOES_NOT_COMPILE = "It does not compile.";

    /** No run takes longer. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private final List<Path> sources;
    private final Duration longest;
    private final Compilers compilers = new Compilers();
    private final Pool examples = new Pool(RunChild.Kind.EXAMPLE, MOST);
    private final Pool snippets = new Pool(RunChild.Kind.SNIPPET, 1);
    private final Sessions sessions = new Sessions(snippets);
    private final Semaphore free = new Semaphore(MOST);
    private final AtomicInteger last = new AtomicInteger();
    private final Map<String, Run> running = new ConcurrentHashMap<>();

    /** @param sources the source roots of all lessons */
    public Runs(List<Path> sources) {
        this(sources, LONGEST);
    }

    Runs(List<Path> sources, Duration longest) {
        this.sources = List.copyOf(sources);
        this.longest = longest;
    }

    /** Starts the spare children, and compiles {@code rehearsal} until that is quick. */
    public void warmUp(Lesson lesson, Example rehearsal) {
        examples.refill();
        for (var time = 0; time < REHEARSALS; time++) {
            compile(lesson, rehearsal, read(rehearsal.file()));
        }
        examples.awaitWarm();
        snippets.refill();
    }

    /**
     * Runs an example to its end.
     *
     * @param text its whole file as it was edited
     * @throws TooMany when others run already; nothing was told then
     */
    public void example(Lesson lesson, Example example, String text, Sink sink) {
        var run = begin(sink);
        try {
            run.told(new Event.Started(run.id(), null));
            var end = switch (compile(lesson, example, text)) {
                case Broken(var problems) -> broken(run, problems);
                case Compiled(var classes) when !classes.contains(example.className()) ->
                        run.run().broken("There is no class %s any more: the run begins in it.".formatted(example.className()));
                case Compiled(var classes) -> {
                    var folder = Files.createTempDirectory("course-live-");
                    try {
                        classes.writeTo(folder);
                        var classPath = Stream.concat(Stream.of(folder), Libraries.of(lesson.id()).stream()).toList();
                        var came = run.run().go(examples::take, new Order.Example(example.className(), classPath));
                        run.run().closeChild();
                        yield came;
                    } finally {
                        Folders.delete(folder);
                    }
                }
            };
            run.run().tellEnd(end);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            over(run);
            examples.refill();
        }
    }

    /**
     * Evaluates a text in JShell.
     *
     * @param session id of the session that goes on; a fresh one begins when it is null, or not there any more
     * @throws TooMany when others run already; nothing was told then
     */
    public void snippet(@Nullable String session, String text, Sink sink) {
        var run = begin(sink);
        Session taken = null;
        try {
            taken = sessions.take(session);
            var own = taken;
            run.told(new Event.Started(run.id(), own.id));
            run.run().tellEnd(run.run().go(() -> sessions.child(own), new Order.Snippet(text)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            if (taken != null) {
                sessions.giveBack(taken, run.run().killed());
            }
            over(run);
            snippets.refill();
        }
    }

    /** Stops a run; false when there is none of this id, any more. */
    public boolean stop(String id) {
        var run = running.get(id);
        if (run != null) {
            run.stop(Why.STOPPED);
        }
        return run != null;
    }

    /** Ends a session; false when there is none of this id, any more. */
    public boolean endSession(String id) {
        return sessions.end(id);
    }

    private record Begun(String id, Run run) {
        void told(Event event) {
            run.tell(event);
        }
    }

    private Begun begin(Sink sink) {
        if (!free.tryAcquire()) {
            throw new TooMany("%d runs are going on, and there may be no more at once: stop one, or wait for its end.".formatted(MOST));
        }
        var begun = new Begun("r" + last.incrementAndGet(), new Run(sink, longest));
        running.put(begun.id(), begun.run());
        return begun;
    }

    private void over(Begun run) {
        running.remove(run.id());
        free.release();
    }

    private Compilation compile(Lesson lesson, Example example, String text) {
        try {
            return compilers.of(lesson.id()).compile(example.className(), text, sources);
        } catch (StackOverflowError | OutOfMemoryError gaveUp) {
            var says = "The compiler gave up on this text: " + gaveUp.getClass().getSimpleName();
            return new Broken(List.of(new Problem(example.name() + ".java", 0, 0, "", says, "")));
        }
    }

    private static Event.End broken(Begun run, List<Problem> problems) {
        problems.forEach(it -> run.told(new Event.Problem(it.file(), it.line(), it.column(), it.says(), it.plain(), it.source())));
        return run.run().broken(DOES_NOT_COMPILE);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        running.values().forEach(run -> run.stop(Why.STOPPED));
        examples.close();
        snippets.close();
        sessions.close();
    }
}
