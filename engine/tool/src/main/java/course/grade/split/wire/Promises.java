package course.grade.split.wire;

import course.grade.split.wire.Message.Cancel;
import course.grade.split.wire.Message.Complete;
import course.grade.split.wire.Value.Done;
import course.grade.split.wire.Value.Failure;
import course.grade.split.wire.Value.Later;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The futures that both sides know. Each belongs to one side and has a mirror on the other; whichever of the two completes
 * completes the other, once. A mirror that is canceled cancels the future it stands for.
 */
public final class Promises {

    /** More futures that wait than any exercise has. */
    private static final int MOST = 20_000;

    private final Map<Long, CompletableFuture<?>> own = new ConcurrentHashMap<>();
    private final Map<Long, CompletableFuture<Value>> others = new ConcurrentHashMap<>();
    private final AtomicLong ids;
    private final Peer peer;
    private final Consumer<Message> send;
    private final Executor continuing;

    /**
     * @param first      1 or 2: the two sides count in steps of two
     * @param continuing runs what waits for a future that the other side has completed
     */
    public Promises(long first, Peer peer, Consumer<Message> send, Executor continuing) {
        this.ids = new AtomicLong(first);
        this.peer = peer;
        this.send = send;
        this.continuing = continuing;
    }

    /** Makes a future of this side known to the other. */
    public Value promise(CompletableFuture<?> future) {
        var outcome = new CompletableFuture<Value>();
        future.whenComplete((result, failure) -> outcome.complete(outcome(result, failure)));
        if (outcome.isDone()) {
            return new Done(outcome.join());
        }
        var id = ids.getAndAdd(2);
        own.put(id, future);
        outcome.thenAccept(value -> {
            if (own.remove(id) != null) {
                send.accept(new Complete(id, value));
            }
        });
        return new Later(id);
    }

    private Value outcome(@Nullable Object result, @Nullable Throwable failure) {
        var translator = new Translator(peer);
        try {
            return failure == null ? translator.value(result, Object.class) : translator.failure(failure);
        } catch (Throwable noValue) {
            return translator.failure(noValue);
        }
    }

    /** The mirror of a future of the other side, whose result is of type {@code due}. */
    public CompletableFuture<?> promised(long id, Type due) {
        var mirror = new CompletableFuture<@Nullable Object>();
        var arriving = others.computeIfAbsent(id, _ -> new CompletableFuture<>());
        mirror.whenComplete((result, failure) -> {
            if (others.remove(id) != null) {
                send.accept(failure instanceof CancellationException ? new Cancel(id) : new Complete(id, outcome(result, failure)));
            }
        });
        arriving.thenAccept(value -> {
            others.remove(id);
            continuing.execute(() -> complete(mirror, value, due));
        });
        return mirror;
    }

    private <T> void complete(CompletableFuture<T> future, Value value, Type due) {
        try {
            if (value instanceof Failure failure) {
                future.completeExceptionally(new Rebuilder(peer).thrown(failure));
            } else {
                @SuppressWarnings("unchecked")
                var result = (T) new Rebuilder(peer).object(value, due);
                future.complete(result);
            }
        } catch (ClassCastException mismatch) {
            future.completeExceptionally(mismatch);
        }
    }

    /** The other side says that a future is complete. */
    public void completed(Complete message) throws Garbled {
        var mine = own.remove(message.future());
        if (mine != null) {
            continuing.execute(() -> complete(mine, message.value(), Object.class));
        } else if (message.future() % 2 != ids.get() % 2) {
            if (others.size() > MOST) {
                throw new Garbled("more than %d futures".formatted(MOST));
            }
            others.computeIfAbsent(message.future(), _ -> new CompletableFuture<>()).complete(message.value());
        }
    }

    /** The other side has canceled the mirror of a future. */
    public void canceled(Cancel message) {
        var mine = own.remove(message.future());
        if (mine != null) {
            continuing.execute(() -> mine.cancel(true));
        }
    }
}
