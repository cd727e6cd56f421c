package course.grade.split.worker;

import course.check.race.Races;
import course.grade.split.wire.Message;
import course.grade.split.wire.Message.Answer;
import course.grade.split.wire.Message.Ask;
import course.grade.split.wire.Message.Callback;
import course.grade.split.wire.Message.Interrupt;
import course.grade.split.wire.Message.Invoke;
import course.grade.split.wire.Peer;
import course.grade.split.wire.Promises;
import course.grade.split.wire.Translator;
import course.grade.split.wire.Value;
import course.grade.split.wire.Value.Items;
import course.grade.split.wire.Value.Primitive;
import course.grade.split.wire.Value.Reference;
import course.grade.split.wire.Value.Stack;
import course.grade.split.wire.Value.Text;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is going on in the worker: calls of the grader, calls back to it, and the objects and futures that both know. */
final class Desk implements Peer {

    private final Consumer<Message> send;
    private final ClassLoader student;
    private final Promises promises;
    private final Map<Long, Callee> callees = new ConcurrentHashMap<>();
    private final Map<Long, Object> objects = new ConcurrentHashMap<>();
    private final Map<Long, Object> outside = new ConcurrentHashMap<>();
    private final Map<Long, CompletableFuture<Answer>> asked = new ConcurrentHashMap<>();
    private final Map<Long, WeakReference<Thread>> callers = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    Desk(Consumer<Message> send, ClassLoader student, Executor continuing) {
        this.send = send;
        this.student = student;
        this.promises = new Promises(1, this, send, continuing);
    }

    Promises promises() {
        return promises;
    }

    ClassLoader student() {
        return student;
    }

    void invoke(Invoke order) {
        var callee = new Callee(this, order, Thread.ofPlatform().daemon().name("your-code"));
        callees.put(order.id(), callee);
        callee.start();
    }

    /** What a method was called on. */
    @Nullable Object object(long id) {
        return objects.get(id);
    }

    Value keep(long id, Object object) {
        objects.put(id, object);
        return new Reference(id, object.getClass().getName());
    }

    void finished(long id, Value value) {
        try {
            send.accept(new Answer(id, value, false));
        } catch (Translator.NoValue tooLarge) {
            send.accept(new Answer(id, new Translator(this).failure(tooLarge), false));
        } finally {
            callees.remove(id);
        }
    }

    void interrupt(long id) {
        Optional.ofNullable(callees.get(id)).ifPresent(Callee::interrupt);
    }

    /** Calls an object of the suite's and waits for the answer, whoever interrupts: the suite is told of that. */
    Answer callBack(long object, String method, String descriptor, List<Value> arguments) {
        var me = Thread.currentThread();
        var id = ids.incrementAndGet();
        var answer = new CompletableFuture<Answer>();
        asked.put(id, answer);
        callers.computeIfAbsent(me.threadId(), _ -> new WeakReference<>(me));
        send.accept(new Callback(id, object, method, descriptor, arguments, me.threadId(), me.isVirtual()));
        while (true) {
            try {
                return answer.get();
            } catch (InterruptedException _) {
                send.accept(new Interrupt(id));
            } catch (ExecutionException cause) {
                throw new IllegalStateException(cause);
            }
        }
    }

    void answered(Answer answer) {
        Optional.ofNullable(asked.remove(answer.id())).ifPresent(it -> it.complete(answer));
    }

    Answer told(Ask ask) {
        return new Answer(ask.id(), switch (ask.question()) {
            case LIFE -> Value.NOTHING;
            case THREADS -> new Text(threads());
            case STACK_OF_CALL -> stack(Optional.ofNullable(callees.get(ask.subject())).map(Callee::thread));
            case STACK_OF_THREAD -> stack(Optional.ofNullable(callers.get(ask.subject())).map(WeakReference::get));
            case CALL_WAITS -> new Primitive('Z', Optional.ofNullable(callees.get(ask.subject())).filter(Callee::waits).isPresent() ? 1 : 0);
            case FORGET_RACES -> {
                Races.forget();
                yield Value.NOTHING;
            }
            case PROVOKE_RACES -> {
                Races.provoke();
                yield Value.NOTHING;
            }
            case RACE -> Races.seen()
                    .<Value>map(race -> new Items(Items.Shape.LIST, List.of(new Text(race.method()), new Text(race.place()))))
                    .orElse(Value.NOTHING);
        }, false);
    }

    private static Stack stack(Optional<Thread> thread) {
        return new Stack(thread.map(it -> List.of(it.getStackTrace())).orElse(List.of()).stream().limit(200).toList());
    }

    /** By the JDK's own class, which the module is given for this: no file, and no management modules to load. */
    private static String threads() {
        var json = new ByteArrayOutputStream();
        try {
            Class.forName("jdk.internal.vm.ThreadDumper").getMethod("dumpThreadsToJson", OutputStream.class).invoke(null, json);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(cause);
        }
        return json.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Class<?>> type(String name) {
        if (!name.startsWith("lesson.") && !name.startsWith("exercise.")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Class.forName(name, false, student));
        } catch (ClassNotFoundException | LinkageError _) {
            return Optional.empty();
        }
    }

    @Override
    public Reference refer(Object object, Class<?> type) {
        throw new Translator.NoValue("%s is no data".formatted(object.getClass().getName()));
    }

    @Override
    public Object referred(Reference reference) {
        return outside.computeIfAbsent(reference.id(), id -> {
            try {
                return Proxy.newProxyInstance(student, new Class<?>[] {Class.forName(reference.type(), false, student)}, new Outside(this, id));
            } catch (ClassNotFoundException cause) {
                throw new ClassCastException(cause.toString());
            }
        });
    }

    @Override
    public Value promise(CompletableFuture<?> future) {
        return promises.promise(future);
    }

    @Override
    public CompletableFuture<?> promised(long id, Type due) {
        return promises.promised(id, due);
    }
}
