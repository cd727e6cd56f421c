package course.grade.split.wire;

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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Messages as bytes: a letter for the kind, then its parts. */
public final class MessageCodec {

    private MessageCodec() {}

    /** The bytes of a message. Throws {@link Garbled} when it is larger than a message may be. */
    public static byte[] bytes(Message message) throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        var out = new DataOutputStream(bytes);
        write(message, out, new ValueWriter(out));
        if (bytes.size() > Bounds.MESSAGE) {
            throw new Garbled("a message of %d bytes, %d at most are sent".formatted(bytes.size(), Bounds.MESSAGE));
        }
        return bytes.toByteArray();
    }

    private static void write(Message message, DataOutputStream out, ValueWriter values) throws IOException {
        switch (message) {
            case Begin(var classes, var libraries, var page) -> {
                out.writeByte('b');
                out.writeInt(classes.size());
                for (var entry : classes.entrySet()) {
                    values.text(entry.getKey());
                    values.bytes(entry.getValue());
                }
                values.texts(libraries);
                values.text(page);
            }
            case Ready _ -> out.writeByte('r');
            case Invoke(var id, var object, var type, var method, var descriptor, var arguments) -> {
                out.writeByte('i');
                out.writeLong(id);
                out.writeLong(object);
                values.text(type);
                values.text(method);
                values.text(descriptor);
                values.values(arguments);
            }
            case Callback(var id, var object, var method, var descriptor, var arguments, var thread, var virtual) -> {
                out.writeByte('c');
                out.writeLong(id);
                out.writeLong(object);
                values.text(method);
                values.text(descriptor);
                values.values(arguments);
                out.writeLong(thread);
                out.writeBoolean(virtual);
            }
            case Answer(var id, var value, var interrupted) -> {
                out.writeByte('a');
                out.writeLong(id);
                values.value(value);
                out.writeBoolean(interrupted);
            }
            case Interrupt(var id) -> {
                out.writeByte('t');
                out.writeLong(id);
            }
            case Complete(var future, var value) -> {
                out.writeByte('f');
                out.writeLong(future);
                values.value(value);
            }
            case Cancel(var future) -> {
                out.writeByte('x');
                out.writeLong(future);
            }
            case Ask(var id, var question, var subject) -> {
                out.writeByte('q');
                out.writeLong(id);
                out.writeByte(question.ordinal());
                out.writeLong(subject);
            }
            case Exiting(var where) -> {
                out.writeByte('e');
                values.text(where);
            }
        }
    }

    /** The message of these bytes, all of them. Throws {@link Garbled}, or another {@link IOException} when some are missing. */
    public static Message message(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var message = read(in, new ValueReader(in));
        if (in.available() > 0) {
            throw new Garbled("%d bytes too many".formatted(in.available()));
        }
        return message;
    }

    private static Message read(DataInputStream in, ValueReader values) throws IOException {
        return switch (in.readByte()) {
            case 'b' -> new Begin(classes(in, values), values.texts(), values.text());
            case 'r' -> new Ready();
            case 'i' -> new Invoke(in.readLong(), in.readLong(), values.text(), values.text(), values.text(), values.values());
            case 'c' -> new Callback(in.readLong(), in.readLong(), values.text(), values.text(), values.values(), in.readLong(), in.readBoolean());
            case 'a' -> new Answer(in.readLong(), values.value(), in.readBoolean());
            case 't' -> new Interrupt(in.readLong());
            case 'f' -> new Complete(in.readLong(), values.value());
            case 'x' -> new Cancel(in.readLong());
            case 'q' -> new Ask(in.readLong(), question(in.readUnsignedByte()), in.readLong());
            case 'e' -> new Exiting(values.text());
            default -> throw new Garbled("a message of no known kind");
        };
    }

    private static Map<String, byte[]> classes(DataInputStream in, ValueReader values) throws IOException {
        var count = in.readInt();
        var classes = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < count; i++) {
            classes.put(values.text(), values.bytes());
        }
        return classes;
    }

    private static Question question(int ordinal) throws Garbled {
        if (ordinal >= Question.values().length) {
            throw new Garbled("a question of no known kind");
        }
        return Question.values()[ordinal];
    }
}
