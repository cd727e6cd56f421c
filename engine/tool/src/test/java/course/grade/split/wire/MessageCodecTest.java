package course.grade.split.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.grade.split.wire.Message.Answer;
import course.grade.split.wire.Message.Ask;
import course.grade.split.wire.Message.Callback;
import course.grade.split.wire.Message.Cancel;
import course.grade.split.wire.Message.Complete;
import course.grade.split.wire.Message.Exiting;
import course.grade.split.wire.Message.Interrupt;
import course.grade.split.wire.Message.Invoke;
import course.grade.split.wire.Message.Question;
import course.grade.split.wire.Message.Ready;
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
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("messages between grader and worker")
class MessageCodecTest {

    private static final StackTraceElement FRAME = new StackTraceElement("exercise.gather.InOrder", "fetchAll", null, -1);

    private static final List<Value> VALUES = List.of(
            Value.NOTHING,
            new Text("a \uD83D\uDE80, half of one \uD83D and \0"),
            new Primitive('I', -1),
            new Primitive('D', Double.doubleToRawLongBits(0.1)),
            new Scalar(Scalar.Kind.DURATION, "PT1S"),
            new Items(Items.Shape.LIST, List.of(new Text("a"), Value.NOTHING)),
            new Entries(List.of(new Text("key")), List.of(new Primitive('J', Long.MIN_VALUE))),
            new Struct("lesson.gather.Outcome$Page", List.of(new Scalar(Scalar.Kind.URI, "http://a/"), new Text("b"))),
            new Later(7),
            new Done(new Text("now")),
            new Reference(9, "lesson.async.Delayer"),
            new Stack(List.of(FRAME)),
            new Failure(List.of("java.io.IOException", "java.lang.Exception"), null,
                    new Failure(List.of("a.B"), "why", null, List.of(), List.of(), List.of(Value.NOTHING)),
                    List.of(new Failure(List.of("c.D"), "too", null, List.of(), List.of(), List.of())), List.of(FRAME), List.of()));

    @Test
    @DisplayName("come back as they were sent")
    void roundTrips() throws IOException {
        var messages = List.of(new Ready(), new Invoke(1, 2, "type", "method", "()V", VALUES),
                new Callback(3, 4, "delay", "()V", VALUES, 5, true), new Interrupt(6), new Cancel(7), new Exiting("InOrder.java:8"),
                new Ask(8, Question.RACE, 9), new Complete(10, VALUES.getLast()), new Answer(11, VALUES.getFirst(), true));
        for (var message : messages) {
            assertThat(MessageCodec.message(MessageCodec.bytes(message))).isEqualTo(message);
        }
    }

    @Test
    @DisplayName("are no messages when a byte is missing or one is too many")
    void length() throws IOException {
        var bytes = MessageCodec.bytes(new Invoke(1, 2, "type", "method", "()V", VALUES));

        for (var shorter = 0; shorter < bytes.length; shorter++) {
            var cut = Arrays.copyOf(bytes, shorter);
            assertThatThrownBy(() -> MessageCodec.message(cut)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> MessageCodec.message(Arrays.copyOf(bytes, bytes.length + 1))).isInstanceOf(Garbled.class);
    }

    @Test
    @DisplayName("are no messages when they are garbage, which never ends in anything else than that")
    void garbage() throws IOException {
        var chance = new Random(7);
        var honest = MessageCodec.bytes(new Invoke(1, 2, "type", "method", "()V", VALUES));
        for (var round = 0; round < 20_000; round++) {
            var bytes = honest.clone();
            for (var changes = 0; changes <= round % 4; changes++) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt();
            }
            try {
                MessageCodec.message(bytes);
            } catch (IOException _) {
                // what a broken message is to end in
            }
        }
    }

    @Test
    @DisplayName("can't hold more values than honest ones do, nor deeper ones, nor larger ones")
    void bounds() throws IOException {
        var many = new Items(Items.Shape.LIST, Collections.nCopies(Bounds.VALUES, Value.NOTHING));
        Value deep = Value.NOTHING;
        for (var depth = 0; depth <= Bounds.DEPTH; depth++) {
            deep = new Items(Items.Shape.LIST, List.of(deep));
        }
        var deepest = MessageCodec.bytes(new Complete(1, deep));
        var most = MessageCodec.bytes(new Complete(1, many));

        assertThatThrownBy(() -> MessageCodec.message(most)).isInstanceOf(Garbled.class).hasMessageContaining("100000 values");
        assertThatThrownBy(() -> MessageCodec.message(deepest)).isInstanceOf(Garbled.class).hasMessageContaining("within each other");
        assertThatThrownBy(() -> MessageCodec.bytes(new Complete(1, new Text("x".repeat(Bounds.MESSAGE))))).isInstanceOf(Garbled.class);
    }

    @Test
    @DisplayName("can't claim a length that is not there")
    void claims() {
        var claim = new byte[] {'f', 0, 0, 0, 0, 0, 0, 0, 1, 'T', 127, -1, -1, -1};

        assertThatThrownBy(() -> MessageCodec.message(claim)).isInstanceOf(Garbled.class).hasMessageContaining("2147483647 bytes");
    }
}
