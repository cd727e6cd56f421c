package course.grade.split.wire;

import course.grade.split.wire.Value.Bytes;
import course.grade.split.wire.Value.Done;
import course.grade.split.wire.Value.Entries;
import course.grade.split.wire.Value.Failure;
import course.grade.split.wire.Value.Items;
import course.grade.split.wire.Value.Later;
import course.grade.split.wire.Value.Nothing;
import course.grade.split.wire.Value.Primitive;
import course.grade.split.wire.Value.Reference;
import course.grade.split.wire.Value.Scalar;
import course.grade.split.wire.Value.Stack;
import course.grade.split.wire.Value.Struct;
import course.grade.split.wire.Value.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of values, of the type that is due and no other: a {@code List<String>} has strings in it, or there is a
 * {@link ClassCastException} that tells what was in it. Collections can't be changed.
 */
public final class Rebuilder {

    private final Peer peer;

    public Rebuilder(Peer peer) {
        this.peer = peer;
    }

    /** Of which type the parts of a type are, so far as it tells. */
    private static Type argument(Type type, int number) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[number] : Object.class;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> it -> it;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            case WildcardType wildcard -> raw(wildcard.getUpperBounds()[0]);
            default -> Object.class;
        };
    }

    /** The object of a value; for a {@link Failure} the exception. Throws {@link ClassCastException}. */
    public @Nullable Object object(Value value, Type due) {
        var type = due instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : due;
        var raw = raw(type);
        return switch (value) {
            case Nothing _ when raw == void.class || !raw.isPrimitive() -> null;
            case Nothing _ -> throw mismatch("null", raw);
            case Text(var text) -> fitting(text, raw);
            case Bytes(var bytes) -> fitting(bytes, raw);
            case Primitive primitive -> fitting(boxed(primitive), wrapper(raw));
            case Scalar scalar -> fitting(scalar(scalar), raw);
            case Items(var shape, var items) -> switch (shape) {
                case LIST -> fitting(list(items, argument(type, 0)), raw, List.class);
                case SET -> fitting(Collections.unmodifiableSet(new LinkedHashSet<>(list(items, argument(type, 0)))), raw, Set.class);
                case OPTIONAL -> fitting(items.isEmpty() ? Optional.empty()
                        : Optional.ofNullable(object(items.getFirst(), argument(type, 0))), raw);
            };
            case Entries(var keys, var values) -> fitting(map(keys, values, type), raw, Map.class);
            case Struct struct -> fitting(struct(struct), raw);
            case Later(var id) -> future(peer.promised(id, argument(type, 0)), raw);
            case Done(Failure failure) -> future(CompletableFuture.failedFuture(new Failures(peer).thrown(failure)), raw);
            case Done(var done) -> future(CompletableFuture.completedFuture(object(done, argument(type, 0))), raw);
            case Stack _ -> throw mismatch("a stack", raw);
            case Reference reference -> fitting(peer.referred(reference), raw);
            case Failure failure -> fitting(new Failures(peer).thrown(failure), raw);
        };
    }

    /** The exception of a value. */
    public Throwable thrown(Failure failure) {
        return new Failures(peer).thrown(failure);
    }

    private static Object fitting(Object object, Class<?> due) {
        if (!due.isInstance(object)) {
            throw mismatch(object.getClass().getSimpleName(), due);
        }
        return object;
    }

    /** A generic type is known by its arguments only when it is exactly this one. */
    private static Object fitting(Object object, Class<?> due, Class<?> kind) {
        if (due != kind && !due.isAssignableFrom(kind)) {
            throw mismatch(kind.getSimpleName(), due);
        }
        return object;
    }

    private static Object future(CompletableFuture<?> future, Class<?> due) {
        if (due != CompletableFuture.class && due != CompletionStage.class && due != Future.class && due != Object.class) {
            throw mismatch("CompletableFuture", due);
        }
        return future;
    }

    private static ClassCastException mismatch(String is, Class<?> due) {
        return new ClassCastException("%s came where %s is due".formatted(is, due.getSimpleName()));
    }

    private List<@Nullable Object> list(List<Value> items, Type due) {
        var list = new ArrayList<@Nullable Object>(items.size());
        items.forEach(item -> list.add(object(item, due)));
        return Collections.unmodifiableList(list);
    }

    private Map<?, ?> map(List<Value> keys, List<Value> values, Type type) {
        var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        for (var i = 0; i < keys.size(); i++) {
            map.put(object(keys.get(i), argument(type, 0)), object(values.get(i), argument(type, 1)));
        }
        return Collections.unmodifiableMap(map);
    }

    private static Object boxed(Primitive primitive) {
        var bits = primitive.bits();
        return switch (primitive.kind()) {
            case 'Z' -> bits != 0;
            case 'B' -> (byte) bits;
            case 'C' -> (char) bits;
            case 'S' -> (short) bits;
            case 'I' -> (int) bits;
            case 'J' -> bits;
            case 'F' -> Float.intBitsToFloat((int) bits);
            default -> Double.longBitsToDouble(bits);
        };
    }

    private static Class<?> wrapper(Class<?> type) {
        return type == boolean.class ? Boolean.class : type == byte.class ? Byte.class : type == char.class ? Character.class
                : type == short.class ? Short.class : type == int.class ? Integer.class : type == long.class ? Long.class
                : type == float.class ? Float.class : type == double.class ? Double.class : type;
    }

    private static Object scalar(Scalar scalar) {
        try {
            return switch (scalar.kind()) {
                case URI -> URI.create(scalar.text());
                case DURATION -> Duration.parse(scalar.text());
                case INSTANT -> Instant.parse(scalar.text());
                case PATH -> Path.of(scalar.text());
            };
        } catch (RuntimeException malformed) {
            throw new ClassCastException("what came is no %s: %s".formatted(scalar.kind(), malformed.getMessage()));
        }
    }

    private Object struct(Struct struct) {
        var type = peer.type(struct.type()).orElseThrow(() -> new ClassCastException("%s is no type of the course".formatted(struct.type())));
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(it -> struct.parts().equals(List.of(new Text(((Enum<?>) it).name()))))
                    .findFirst().orElseThrow(() -> mismatch("no constant", type));
        }
        var components = type.getRecordComponents();
        if (components == null || components.length != struct.parts().size()) {
            throw mismatch("another number of parts", type);
        }
        var parts = new Object[components.length];
        for (var i = 0; i < parts.length; i++) {
            parts[i] = object(struct.parts().get(i), components[i].getGenericType());
        }
        try {
            return made(type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)), parts);
        } catch (NoSuchMethodException cause) {
            throw mismatch(cause.toString(), type);
        }
    }

    static Object made(Constructor<?> constructor, Object[] parts) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new ClassCastException("%s refuses these parts: %s".formatted(
                    constructor.getDeclaringClass().getSimpleName(), refused.getCause()));
        } catch (ReflectiveOperationException | IllegalArgumentException cause) {
            throw new ClassCastException("no %s: %s".formatted(constructor.getDeclaringClass().getSimpleName(), cause));
        }
    }
}
