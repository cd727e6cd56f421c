package course.grade.split.worker;

import course.grade.split.wire.Line;
import course.grade.split.wire.Message;
import course.grade.split.wire.Message.Answer;
import course.grade.split.wire.Message.Ask;
import course.grade.split.wire.Message.Begin;
import course.grade.split.wire.Message.Callback;
import course.grade.split.wire.Message.Invoke;
import course.grade.split.wire.Message.Question;
import course.grade.split.wire.Value;
import course.grade.split.wire.Value.Items;
import course.grade.split.wire.Value.Primitive;
import course.grade.split.wire.Value.Reference;
import course.grade.split.wire.Value.Scalar;
import course.grade.split.wire.Value.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Plays the grader, and the pages of a lab, for a worker in the same JVM: has it do once of each what students' code makes it do, with
 * classes of the JDK in the place of a student's.
 */
final class Rehearsal implements AutoCloseable {

    private static final String TOKEN = "rehearsal";
    private static final byte[] ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII);
    private static final String RACING_LIST = "course.check.race.RacingArrayList";
    private static final String OBJECT = "Ljava/lang/Object;";

    private final ServerSocket door;
    private final ServerSocket lab;

    private Rehearsal(ServerSocket door, ServerSocket lab) {
        this.door = door;
        this.lab = lab;
    }

    static Rehearsal open() throws IOException {
        var rehearsal = new Rehearsal(onLoopback(), onLoopback());
        Thread.ofVirtual().start(rehearsal::grade);
        Thread.ofVirtual().start(rehearsal::serve);
        return rehearsal;
    }

    private static ServerSocket onLoopback() throws IOException {
        return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    /** What the worker is told of the grader. */
    String greeting() {
        return "%d %s".formatted(door.getLocalPort(), TOKEN);
    }

    private void grade() {
        try {
            var socket = door.accept();
            socket.getInputStream().readNBytes(TOKEN.length() + 1);
            var line = new Line(socket, Long.MAX_VALUE);
            line.send(new Begin(Map.of(), List.of(), "http://127.0.0.1:%d/".formatted(lab.getLocalPort())));
            line.receive();
            for (var order : orders()) {
                line.send(order);
                for (var said = line.receive(); !(said instanceof Answer); said = line.receive()) {
                    if (said instanceof Callback(var id, _, _, _, _, _, _)) {
                        line.send(new Answer(id, new Text("value"), false));
                    }
                }
            }
            socket.shutdownOutput();
        } catch (IOException _) {
            // a worker that has gone needs no more orders
        }
    }

    private static List<Message> orders() {
        var list = new Items(Items.Shape.LIST, List.of(new Text("text"), new Scalar(Scalar.Kind.URI, "http://127.0.0.1/"),
                new Scalar(Scalar.Kind.DURATION, "PT1S"), new Primitive('I', 1)));
        var orders = new ArrayList<Message>(List.of(
                call(1, "java.util.List", "copyOf", "(Ljava/util/Collection;)Ljava/util/List;", list),
                call(2, "java.util.concurrent.CompletableFuture", "supplyAsync",
                        "(Ljava/util/function/Supplier;)Ljava/util/concurrent/CompletableFuture;", new Reference(1, "java.util.function.Supplier")),
                call(3, "java.lang.Integer", "parseInt", "(Ljava/lang/String;)I", new Text("no number")),
                call(4, RACING_LIST, "<init>", "()V"),
                new Invoke(5, 4, RACING_LIST, "add", "(" + OBJECT + ")Z", List.of(new Text("element")))));
        for (var question : Question.values()) {
            orders.add(new Ask(10 + question.ordinal(), question, 1));
        }
        return orders;
    }

    private static Invoke call(long id, String type, String method, String descriptor, Value... arguments) {
        return new Invoke(id, 0, type, method, descriptor, List.of(arguments));
    }

    private void serve() {
        try {
            while (true) {
                var socket = lab.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            }
        } catch (IOException _) {
            // closed is closed
        }
    }

    /** A request of the JDK's client that has no body comes in one piece. */
    private static void answer(Socket socket) {
        var request = new byte[4096];
        try (socket) {
            while (socket.getInputStream().read(request) > 0) {
                socket.getOutputStream().write(ANSWER);
            }
        } catch (IOException _) {
            // the client has gone
        }
    }

    @Override
    public void close() throws IOException {
        try (door; lab) {
            // nobody comes any more
        }
    }
}
