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
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values: a letter for the kind, then what belongs to it; numbers as {@link DataOutputStream} does, texts in UTF-16 units, whole
 * characters or not. */
final class ValueWriter {

    private final DataOutputStream out;

    ValueWriter(DataOutputStream out) {
        this.out = out;
    }

    void value(Value value) throws IOException {
        switch (value) {
            case Nothing _ -> out.writeByte('0');
            case Text(var text) -> {
                out.writeByte('T');
                text(text);
            }
            case Bytes(var bytes) -> {
                out.writeByte('B');
                bytes(bytes);
            }
            case Primitive(var kind, var bits) -> {
                out.writeByte('P');
                out.writeByte(kind);
                out.writeLong(bits);
            }
            case Scalar(var kind, var text) -> {
                out.writeByte('S');
                out.writeByte(kind.ordinal());
                text(text);
            }
            case Items(var shape, var items) -> {
                out.writeByte('I');
                out.writeByte(shape.ordinal());
                values(items);
            }
            case Entries(var keys, var values) -> {
                out.writeByte('M');
                values(keys);
                values(values);
            }
            case Struct(var type, var parts) -> {
                out.writeByte('R');
                text(type);
                values(parts);
            }
            case Later(var id) -> {
                out.writeByte('L');
                out.writeLong(id);
            }
            case Done(var done) -> {
                out.writeByte('D');
                value(done);
            }
            case Reference(var id, var type) -> {
                out.writeByte('O');
                out.writeLong(id);
                text(type);
            }
            case Stack(var frames) -> {
                out.writeByte('K');
                frames(frames);
            }
            case Failure failure -> {
                out.writeByte('X');
                failure(failure);
            }
        }
    }

    private void failure(Failure failure) throws IOException {
        texts(failure.types());
        nullable(failure.message());
        out.writeBoolean(failure.cause() != null);
        if (failure.cause() != null) {
            failure(failure.cause());
        }
        out.writeInt(failure.suppressed().size());
        for (var suppressed : failure.suppressed()) {
            failure(suppressed);
        }
        frames(failure.stack());
        values(failure.parts());
    }

    private void frames(List<StackTraceElement> frames) throws IOException {
        out.writeInt(frames.size());
        for (var frame : frames) {
            text(frame.getClassName());
            text(frame.getMethodName());
            nullable(frame.getFileName());
            out.writeInt(frame.getLineNumber());
        }
    }

    void values(List<Value> values) throws IOException {
        out.writeInt(values.size());
        for (var value : values) {
            value(value);
        }
    }

    void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            text(text);
        }
    }

    void text(String text) throws IOException {
        var units = ByteBuffer.allocate(2 * text.length());
        units.asCharBuffer().put(text);
        bytes(units.array());
    }

    void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void nullable(@Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(text);
        }
    }
}
