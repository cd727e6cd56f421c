package course.grade.split;

import course.check.Workplace;
import course.check.race.Races.Race;
import course.grade.GradeOutcome;
import course.grade.split.wire.Garbled;
import course.grade.split.wire.Line;
import course.grade.split.wire.Line.TooMuch;
import course.grade.split.wire.Message;
import course.grade.split.wire.Message.Answer;
import course.grade.split.wire.Message.Ask;
import course.grade.split.wire.Message.Begin;
import course.grade.split.wire.Message.Callback;
import course.grade.split.wire.Message.Cancel;
import course.grade.split.wire.Message.Complete;
import course.grade.split.wire.Message.Exiting;
import course.grade.split.wire.Message.Interrupt;
import course.grade.split.wire.Message.Invoke;
import course.grade.split.wire.Message.Question;
import course.grade.split.wire.Message.Ready;
import course.grade.split.wire.Rebuilder;
import course.grade.split.wire.Translator;
import course.grade.split.wire.Value;
import course.grade.split.wire.Value.Failure;
import course.grade.split.wire.Value.Items;
import course.grade.split.wire.Value.Primitive;
import course.grade.split.wire.Value.Stack;
import course.grade.split.wire.Value.Text;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What goes on between a suite and a worker: the suite's calls and questions, and the worker's calls back. Ends once, for one
 * reason; from then on every call and every question throws {@link WorkerGone}.
 */
final class Session implements Workplace {

    private static final String MADE_IN = System.getProperty("java.io.tmpdir") + File.separator;

    private final Line line;
    private final List<Long> processes;
    private final Runnable atEnd;
    private final Consumer<Path> handOver;
    private final SessionPeer peer;
    private final Visits visits;
    private final Map<Long, CompletableFuture<Answer>> asked = new ConcurrentHashMap<>();
    private final Map<Thread, Long> calling = Collections.synchronizedMap(new WeakHashMap<>());
    private final AtomicLong ids = new AtomicLong();
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();

    /**
     * With a worker that is ready.
     *
     * @param processes in which it runs, by the operating system's ids
     * @param handOver is told each path that the worker is told to write to
     * @param atEnd    runs once, when the worker is not needed any more or has ended
     */
    Session(Line line, List<Long> processes, Consumer<Path> handOver, Runnable atEnd) {
        this.line = line;
        this.processes = List.copyOf(processes);
        this.handOver = handOver;
        this.atEnd = atEnd;
        this.peer = new SessionPeer(this::send);
        this.visits = new Visits(peer, this::send);
    }

    /**
     * What is called.
     *
     * @param object 0 for a constructor or a static method
     */
    record Target(String type, long object, String method, String descriptor) {}

    /** From now on records and exceptions of the course are those that the suite knows. */
    void knows(SuiteLoader classes) {
        peer.knows(classes);
    }

    /** Why the worker ended, when it did before its time. */
    Optional<End> end() {
        return Optional.ofNullable(end.get());
    }

    /** Ends everything for this reason, unless it has ended for another. */
    void finish(End reason) {
        if (end.compareAndSet(null, reason)) {
            asked.values().forEach(it -> it.completeExceptionally(new WorkerGone()));
            atEnd.run();
        }
    }

    /** Receives until the worker hangs up. */
    void serve() throws IOException {
        for (var message = line.receive(); message != null; message = line.receive()) {
            switch (message) {
                case Answer answer -> Optional.ofNullable(asked.remove(answer.id())).ifPresent(it -> it.complete(answer));
                case Callback callback -> visits.receive(callback);
                case Interrupt(var id) -> visits.interrupt(id);
                case Complete complete -> peer.promises().completed(complete);
                case Cancel cancel -> peer.promises().canceled(cancel);
                case Exiting(var where) -> finish(Ends.exit(where));
                case Ready _, Begin _, Invoke _, Ask _ -> throw new Garbled("a message out of turn");
            }
        }
    }

    /** Why a connection broke off, when the connection itself tells. */
    static Optional<End> reason(IOException broken) {
        return switch (broken) {
            case TooMuch _ -> Optional.of(new End(GradeOutcome.OUTPUT_LIMIT, "The code sent more data than any answer needs.", true));
            case Garbled garbled -> Optional.of(new End(GradeOutcome.CRASHED,
                    "The process of the code sent what no worker sends: %s.".formatted(garbled.getMessage()), true));
            default -> Optional.empty();
        };
    }

    private void send(Message message) {
        try {
            line.send(message);
        } catch (Garbled tooLarge) {
            throw new Translator.NoValue(String.valueOf(tooLarge.getMessage()));
        } catch (IOException _) {
            throw new WorkerGone();
        }
    }

    long make(String type, String descriptor, Object[] arguments, Class<?>[] parameters) {
        var target = new Target(type, 0, "<init>", descriptor);
        return ask(id -> order(id, target, arguments, parameters), true) instanceof Value.Reference(var object, _) ? object : 0;
    }

    @Nullable Object invoke(Target target, Object[] arguments, Class<?>[] parameters, Type due) {
        var value = ask(id -> order(id, target, arguments, parameters), true);
        try {
            return new Rebuilder(peer).object(value, due);
        } catch (ClassCastException mismatch) {
            // Nowhere in the student's code: it is the proxy that stands in the trace.
            mismatch.setStackTrace(new StackTraceElement[0]);
            throw mismatch;
        }
    }

    private Invoke order(long id, Target target, Object[] arguments, Class<?>[] parameters) {
        var values = new ArrayList<Value>();
        for (var i = 0; i < arguments.length; i++) {
            made(arguments[i]).ifPresent(handOver);
            values.add(new Translator(peer).value(arguments[i], parameters[i]));
        }
        return new Invoke(id, target.object(), target.type(), target.method(), target.descriptor(), values);
    }

    /** The file or folder that the suite tells of, if that is one it has made. */
    private static Optional<Path> made(@Nullable Object argument) {
        return switch (argument) {
            case Path path -> Optional.of(path);
            case String text when text.startsWith(MADE_IN) -> Optional.of(Path.of(text));
            case null, default -> Optional.empty();
        };
    }

    /** A message with this id. */
    private interface Order {
        Message with(long id);
    }

    private Value ask(Order order, boolean calls) {
        var id = ids.incrementAndGet();
        var answer = new CompletableFuture<Answer>();
        asked.put(id, answer);
        if (end.get() != null) {
            throw new WorkerGone();
        }
        if (calls) {
            calling.put(Thread.currentThread(), id);
        }
        try {
            send(order.with(id));
            var value = await(id, answer).value();
            if (value instanceof Failure failure) {
                throw Session.<RuntimeException>hidden(new Rebuilder(peer).thrown(failure));
            }
            return value;
        } finally {
            asked.remove(id);
            if (calls) {
                calling.remove(Thread.currentThread());
            }
        }
    }

    /** Waits for the answer, whoever interrupts: the worker is told of that. */
    private Answer await(long id, CompletableFuture<Answer> answer) {
        while (true) {
            try {
                return answer.get();
            } catch (InterruptedException _) {
                send(new Interrupt(id));
            } catch (ExecutionException _) {
                throw new WorkerGone();
            }
        }
    }

    /** Throws what the student's method throws, checked or not: the suite was compiled against its signature. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T hidden(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private Value told(Question question, long subject) {
        return ask(id -> new Ask(id, question, subject), false);
    }

    @Override
    public boolean isFresh() {
        return true;
    }

    @Override
    public List<Long> processes() {
        return processes;
    }

    @Override
    public void beat() {
        told(Question.LIFE, 0);
    }

    @Override
    public String threads() {
        return told(Question.THREADS, 0) instanceof Text(var json) ? json : "";
    }

    @Override
    public List<StackTraceElement> stack(Thread thread) {
        var call = calling.get(thread);
        var visitor = visits.visitor(thread);
        if (call == null && visitor.isEmpty()) {
            return List.of();
        }
        var stack = call != null ? told(Question.STACK_OF_CALL, call) : told(Question.STACK_OF_THREAD, visitor.get());
        return stack instanceof Stack(var frames) ? frames : List.of();
    }

    @Override
    public boolean waits(Thread thread) {
        var call = calling.get(thread);
        return call != null && told(Question.CALL_WAITS, call) instanceof Primitive(_, var bits) && bits == 1;
    }

    @Override
    public void forgetRaces() {
        told(Question.FORGET_RACES, 0);
    }

    @Override
    public void provokeRaces() {
        told(Question.PROVOKE_RACES, 0);
    }

    @Override
    public Optional<Race> race() {
        return told(Question.RACE, 0) instanceof Items(_, var parts)
                && parts.size() == 2 && parts.get(0) instanceof Text(var method) && parts.get(1) instanceof Text(var place)
                ? Optional.of(new Race(method, place)) : Optional.empty();
    }
}
