package course.grade.split.wire;

import course.grade.split.wire.Value.Bytes;
import course.grade.split.wire.Value.Entries;
import course.grade.split.wire.Value.Failure;
import course.grade.split.wire.Value.Items;
import course.grade.split.wire.Value.Primitive;
import course.grade.split.wire.Value.Scalar;
import course.grade.split.wire.Value.Struct;
import course.grade.split.wire.Value.Text;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of objects. Looks at objects of unknown classes only by the methods of the types they are taken for, on the thread
 * that calls: an object that lies, throws or never answers harms nobody else.
 */
public final class Translator {

    private final Peer peer;

    public Translator(Peer peer) {
        this.peer = peer;
    }

    /** There is no value for an object: it is too large, or of a kind that does not travel. */
    public static final class NoValue extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        /** @param why what is the matter with it */
        public NoValue(String why) {
            super(why);
        }
    }

    /**
     * The value of an object.
     *
     * @param due the type as whom it travels: an object that is no data is called back through it when it is an interface
     */
    public Value value(@Nullable Object object, Class<?> due) {
        return new Walk().value(object, due, 0);
    }

    /** The value of an exception. */
    public Failure failure(Throwable thrown) {
        return new Described(this).failure(thrown);
    }

    /** One object, and what is in it. */
    private final class Walk {

        private int values;

        private Value value(@Nullable Object object, Class<?> due, int depth) {
            if (++values > Bounds.VALUES) {
                throw new NoValue("there are more than %d values in it".formatted(Bounds.VALUES));
            }
            if (depth >= Bounds.DEPTH - 2) {
                throw new NoValue("its values are nested deeper than %d".formatted(Bounds.DEPTH - 2));
            }
            return switch (object) {
                case null -> Value.NOTHING;
                case String text -> new Text(text);
                case Boolean it -> new Primitive('Z', it ? 1 : 0);
                case Byte it -> new Primitive('B', it);
                case Character it -> new Primitive('C', it);
                case Short it -> new Primitive('S', it);
                case Integer it -> new Primitive('I', it);
                case Long it -> new Primitive('J', it);
                case Float it -> new Primitive('F', Float.floatToRawIntBits(it));
                case Double it -> new Primitive('D', Double.doubleToRawLongBits(it));
                case byte[] bytes -> new Bytes(bytes.clone());
                case URI uri -> new Scalar(Scalar.Kind.URI, uri.toString());
                case Duration duration -> new Scalar(Scalar.Kind.DURATION, duration.toString());
                case Instant instant -> new Scalar(Scalar.Kind.INSTANT, instant.toString());
                case Path path -> new Scalar(Scalar.Kind.PATH, path.toString());
                case Optional<?> optional -> new Items(Items.Shape.OPTIONAL,
                        optional.map(it -> List.of(value(it, Object.class, depth + 1))).orElse(List.of()));
                case Map<?, ?> map -> entries(map, depth + 1);
                case Set<?> set -> new Items(Items.Shape.SET, items(set, depth + 1));
                case Collection<?> list -> new Items(Items.Shape.LIST, items(list, depth + 1));
                case CompletableFuture<?> future -> peer.promise(future);
                case Enum<?> constant -> new Struct(constant.getDeclaringClass().getName(), List.of(new Text(constant.name())));
                case Record fact when peer.type(fact.getClass().getName()).isPresent() -> struct(fact, depth + 1);
                case Object it when due.isInterface() -> peer.refer(it, due);
                case Object it -> throw new NoValue("%s is no data".formatted(it.getClass().getName()));
            };
        }

        private List<Value> items(Collection<?> items, int depth) {
            var all = new ArrayList<Value>();
            for (var item : items) {
                all.add(value(item, Object.class, depth));
            }
            return all;
        }

        private Entries entries(Map<?, ?> map, int depth) {
            var keys = new ArrayList<Value>();
            var items = new ArrayList<Value>();
            for (var entry : map.entrySet()) {
                keys.add(value(entry.getKey(), Object.class, depth));
                items.add(value(entry.getValue(), Object.class, depth));
            }
            return new Entries(keys, items);
        }

        private Struct struct(Record fact, int depth) {
            var parts = new ArrayList<Value>();
            for (var component : fact.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    parts.add(value(component.getAccessor().invoke(fact), component.getType(), depth));
                } catch (ReflectiveOperationException cause) {
                    throw new NoValue("the %s of %s could not be read: %s".formatted(component.getName(), fact.getClass().getName(), cause));
                }
            }
            return new Struct(fact.getClass().getName(), parts);
        }
    }
}
