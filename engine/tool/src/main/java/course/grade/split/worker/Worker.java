package course.grade.split.worker;

import course.grade.split.wire.Garbled;
import course.grade.split.wire.Line;
import course.grade.split.wire.Message;
import course.grade.split.wire.Message.Answer;
import course.grade.split.wire.Message.Ask;
import course.grade.split.wire.Message.Begin;
import course.grade.split.wire.Message.Callback;
import course.grade.split.wire.Message.Cancel;
import course.grade.split.wire.Message.Complete;
import course.grade.split.wire.Message.Exiting;
import course.grade.split.wire.Message.Interrupt;
import course.grade.split.wire.Message.Invoke;
import course.grade.split.wire.Message.Ready;
import course.grade.split.wire.Translator;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Executor;

/** The worker's process: from the first message to the last. What it knows stands in local variables, out of reach of statics. */
public final class Worker {

    private static final long UNBOUNDED = Long.MAX_VALUE;
    private static final int LONGEST_GREETING = 200;

    private Worker() {}

    /**
     * Works for the grader, whose port and token are the first line of standard input, until the grader hangs up. Without a line it
     * works for one that it plays itself: that is what a class cache is made of.
     */
    public static void main(String[] args) throws IOException {
        try {
            var greeting = greeting(System.in);
            System.setIn(InputStream.nullInputStream());
            LazyTls.install();
            if (greeting.isEmpty()) {
                try (var rehearsal = Rehearsal.open()) {
                    serve(rehearsal.greeting().split(" "));
                }
            } else {
                serve(greeting.split(" "));
            }
        } finally {
            Runtime.getRuntime().exit(0);
        }
    }

    /** Not buffered: what follows the line is not for the student's code either. */
    private static String greeting(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read > '\n' && line.length() < LONGEST_GREETING; read = in.read()) {
            line.append((char) read);
        }
        return line.toString();
    }

    private static void serve(String[] portAndToken) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(portAndToken[0]));
        socket.setTcpNoDelay(true);
        socket.getOutputStream().write((portAndToken[1] + "\n").getBytes(StandardCharsets.US_ASCII));
        var line = new Line(socket, UNBOUNDED);
        if (line.receive() instanceof Begin begin) {
            var desk = new Desk(message -> send(line, message), new ClassesOfStudent(begin.classes(), begin.libraries()), threads());
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> send(line, new Exiting(where()))));
            Warmth.of(URI.create(begin.page()));
            line.send(new Ready());
            work(line, desk);
        }
    }

    /** What waits for a future runs on a thread of its own: it may block. */
    private static Executor threads() {
        return work -> Thread.ofPlatform().daemon().start(work);
    }

    private static void work(Line line, Desk desk) throws IOException {
        for (var message = line.receive(); message != null; message = line.receive()) {
            switch (message) {
                case Invoke order -> desk.invoke(order);
                case Answer answer -> desk.answered(answer);
                case Interrupt(var id) -> desk.interrupt(id);
                case Complete complete -> desk.promises().completed(complete);
                case Cancel cancel -> desk.promises().canceled(cancel);
                case Ask ask -> send(line, desk.told(ask));
                case Begin _, Ready _, Callback _, Exiting _ -> throw new IOException("the grader speaks out of turn");
            }
        }
    }

    /** Without a grader there is nothing left to do. */
    private static void send(Line line, Message message) {
        try {
            line.send(message);
        } catch (Garbled tooLarge) {
            throw new Translator.NoValue(String.valueOf(tooLarge.getMessage()));
        } catch (IOException _) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** The line of the student's code that ends the process. */
    private static String where() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .filter(frame -> frame.getClassName().startsWith("exercise."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
