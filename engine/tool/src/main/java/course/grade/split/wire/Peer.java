package course.grade.split.wire;

import course.grade.split.wire.Value.Reference;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What one of the two sides knows beside data. */
public interface Peer {

    /** The class of a record, an enum or an exception of the course; empty when there is none of this name. */
    Optional<Class<?>> type(String name);

    /** Names an object that stays here, so that the other side can call it. */
    Reference refer(Object object, Class<?> type);

    /** The object of the other side, or what stands for it. */
    Object referred(Reference reference);

    /** A future of this side, as the other is to know it. */
    Value promise(CompletableFuture<?> future);

    /** The future here that stands for one of the other side. */
    CompletableFuture<?> promised(long id, Type due);
}
