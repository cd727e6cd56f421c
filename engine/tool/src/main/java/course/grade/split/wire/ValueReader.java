package course.grade.split.wire;

import course.grade.split.wire.Value.Bytes;
import course.grade.split.wire.Value.Done;
import course.grade.split.wire.Value.Entries;
import course.grade.split.wire.Value.Failure;
import course.grade.split.wire.Value.Items;
import course.grade.split.wire.Value.Later;
import course.grade.split.wire.Value.Primitive;
import course.grade.split.wire.Value.Reference;
import course.grade.split.wire.Value.Scalar;
import course.grade.split.wire.Value.Stack;
import course.grade.split.wire.Value.Struct;
import course.grade.split.wire.Value.Text;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ValueWriter} wrote, out of one message; whatever else it meets is {@link Garbled}. */
final class ValueReader {

    private final DataInputStream in;
    private int values;

    /** @param in a message that is all there: {@code available} tells how much is left of it */
    ValueReader(DataInputStream in) {
        this.in = in;
    }

    /** A value as it comes. */
    private interface Part<T> {
        T read() throws IOException;
    }

    Value value() throws IOException {
        return value(0);
    }

    List<Value> values() throws IOException {
        return values(0);
    }

    private Value value(int depth) throws IOException {
        count(depth);
        return switch (in.readByte()) {
            case '0' -> Value.NOTHING;
            case 'T' -> new Text(text());
            case 'B' -> new Bytes(bytes());
            case 'P' -> new Primitive(kind(), in.readLong());
            case 'S' -> new Scalar(one(Scalar.Kind.values()), text());
            case 'I' -> new Items(one(Items.Shape.values()), values(depth + 1));
            case 'M' -> entries(values(depth + 1), values(depth + 1));
            case 'R' -> new Struct(text(), values(depth + 1));
            case 'L' -> new Later(in.readLong());
            case 'D' -> new Done(value(depth + 1));
            case 'O' -> new Reference(in.readLong(), text());
            case 'K' -> new Stack(frames());
            case 'X' -> failure(depth + 1);
            default -> throw new Garbled("a value of no known kind");
        };
    }

    private void count(int depth) throws Garbled {
        if (++values > Bounds.VALUES) {
            throw new Garbled("more than %d values".formatted(Bounds.VALUES));
        }
        if (depth > Bounds.DEPTH) {
            throw new Garbled("more than %d values within each other".formatted(Bounds.DEPTH));
        }
    }

    private static Entries entries(List<Value> keys, List<Value> values) throws Garbled {
        if (keys.size() != values.size()) {
            throw new Garbled("a map of %d keys and %d values".formatted(keys.size(), values.size()));
        }
        return new Entries(keys, values);
    }

    private char kind() throws IOException {
        var kind = (char) in.readByte();
        if ("ZBCSIJFD".indexOf(kind) < 0) {
            throw new Garbled("a primitive of no known kind");
        }
        return kind;
    }

    private <T> T one(T[] constants) throws IOException {
        var ordinal = in.readUnsignedByte();
        if (ordinal >= constants.length) {
            throw new Garbled("a constant of no known kind");
        }
        return constants[ordinal];
    }

    private Failure failure(int depth) throws IOException {
        count(depth);
        var types = texts();
        var message = nullable();
        var cause = in.readBoolean() ? failure(depth + 1) : null;
        var suppressed = list(Bounds.SUPPRESSED, () -> failure(depth + 1));
        var stack = frames();
        if (types.isEmpty()) {
            throw new Garbled("an exception without a type");
        }
        return new Failure(types, message, cause, suppressed, stack, values(depth + 1));
    }

    private List<StackTraceElement> frames() throws IOException {
        return list(Bounds.FRAMES, () -> new StackTraceElement(text(), text(), nullable(), in.readInt()));
    }

    private List<Value> values(int depth) throws IOException {
        return list(Bounds.VALUES, () -> value(depth));
    }

    List<String> texts() throws IOException {
        return list(Bounds.TEXTS, this::text);
    }

    /** Takes no length for granted: what is not there can't be made room for. */
    private <T> List<T> list(int most, Part<T> part) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > Math.min(most, in.available())) {
            throw new Garbled("a list of %d items in %d bytes".formatted(length, in.available()));
        }
        var items = new ArrayList<T>(Math.min(length, 64));
        for (var i = 0; i < length; i++) {
            items.add(part.read());
        }
        return items;
    }

    String text() throws IOException {
        return ByteBuffer.wrap(bytes()).asCharBuffer().toString();
    }

    byte[] bytes() throws IOException {
        var length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new Garbled("%d bytes, of which %d are there".formatted(length, in.available()));
        }
        return in.readNBytes(length);
    }

    private @Nullable String nullable() throws IOException {
        return in.readBoolean() ? text() : null;
    }
}
