package course.grade.split;

import course.grade.split.wire.Message;
import course.grade.split.wire.Peer;
import course.grade.split.wire.Promises;
import course.grade.split.wire.Value;
import course.grade.split.wire.Value.Reference;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the grader's side knows: the suite's objects that the worker may call, and futures. Takes no object of the worker's. */
final class SessionPeer implements Peer {

    private final Promises promises;
    /** One object may go by several interfaces, and is another one under each. */
    private final Map<Class<?>, Map<Object, Long>> ids = new HashMap<>();
    private long last;
    private final Map<Long, Suites> objects = new ConcurrentHashMap<>();
    private volatile @Nullable SuiteLoader classes;

    /** An object of the suite's, and the interface through which it is called. */
    record Suites(Object object, Class<?> type) {}

    SessionPeer(Consumer<Message> send) {
        promises = new Promises(2, this, send, work -> Thread.startVirtualThread(work));
    }

    void knows(SuiteLoader suite) {
        classes = suite;
    }

    Promises promises() {
        return promises;
    }

    Optional<Suites> object(long id) {
        return Optional.ofNullable(objects.get(id));
    }

    @Override
    public Optional<Class<?>> type(String name) {
        return Optional.ofNullable(classes).filter(_ -> name.startsWith("lesson.")).flatMap(it -> it.type(name))
                .filter(type -> type.isRecord() || type.isEnum() || Throwable.class.isAssignableFrom(type));
    }

    @Override
    public synchronized Reference refer(Object object, Class<?> type) {
        var id = ids.computeIfAbsent(type, _ -> new IdentityHashMap<>()).computeIfAbsent(object, _ -> ++last);
        objects.putIfAbsent(id, new Suites(object, type));
        return new Reference(id, type.getName());
    }

    @Override
    public Object referred(Reference reference) {
        throw new ClassCastException("an object of the class %s is no data".formatted(reference.type()));
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
