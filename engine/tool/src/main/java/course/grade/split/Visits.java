package course.grade.split;

import course.grade.split.wire.Line.TooMuch;
import course.grade.split.wire.Message;
import course.grade.split.wire.Message.Answer;
import course.grade.split.wire.Message.Callback;
import course.grade.split.wire.Rebuilder;
import course.grade.split.wire.Translator;
import course.grade.split.wire.Value;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The worker's threads while they call objects of the suite's: each call runs on a thread here that stands for the one there,
 * virtual if that is. Only methods of the interface under which the suite handed an object over can be called.
 */
final class Visits {

    /** More calls at one time, and more in all, than any exercise needs. */
    private static final int MOST_AT_ONCE = 2_000;
    private static final int MOST = 300_000;

    private final SessionPeer peer;
    private final Consumer<Message> send;
    private final Map<Long, Thread> running = new ConcurrentHashMap<>();
    private final Map<Thread, Long> visitors = Collections.synchronizedMap(new WeakHashMap<>());
    private int count;

    Visits(SessionPeer peer, Consumer<Message> send) {
        this.peer = peer;
        this.send = send;
    }

    /** The worker's thread for which a thread here stands. */
    Optional<Long> visitor(Thread thread) {
        return Optional.ofNullable(visitors.get(thread));
    }

    void receive(Callback callback) throws IOException {
        if (++count > MOST || running.size() > MOST_AT_ONCE) {
            throw new TooMuch();
        }
        var threads = callback.virtual() ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
        var thread = threads.unstarted(() -> serve(callback));
        visitors.put(thread, callback.thread());
        running.put(callback.id(), thread);
        thread.start();
    }

    void interrupt(long id) {
        Optional.ofNullable(running.get(id)).ifPresent(Thread::interrupt);
    }

    private void serve(Callback callback) {
        var value = value(callback);
        running.remove(callback.id());
        try {
            send.accept(new Answer(callback.id(), value, Thread.interrupted()));
        } catch (WorkerGone _) {
            // nobody waits for it any more
        }
    }

    private Value value(Callback callback) {
        var translator = new Translator(peer);
        try {
            var object = peer.object(callback.object())
                    .orElseThrow(() -> new IllegalArgumentException("no object has the number " + callback.object()));
            var method = method(object.type(), callback);
            return translator.value(method.invoke(object.object(), arguments(method, callback)), method.getReturnType());
        } catch (InvocationTargetException thrown) {
            return translator.failure(thrown.getCause());
        } catch (ReflectiveOperationException | RuntimeException refused) {
            return translator.failure(refused);
        }
    }

    private static Method method(Class<?> type, Callback callback) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(callback.method()) && descriptor(method).equals(callback.descriptor()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("%s has no such method".formatted(type.getName())));
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes()).descriptorString();
    }

    private Object[] arguments(Method method, Callback callback) {
        var types = method.getGenericParameterTypes();
        if (types.length != callback.arguments().size()) {
            throw new IllegalArgumentException("%d arguments for %s".formatted(callback.arguments().size(), method));
        }
        var arguments = new Object[types.length];
        for (var i = 0; i < types.length; i++) {
            arguments[i] = new Rebuilder(peer).object(callback.arguments().get(i), types[i]);
        }
        return arguments;
    }
}
