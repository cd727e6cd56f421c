package course.judge;

import course.check.Bench;
import course.check.Place;
import course.check.Pulse;
import course.check.SharedLab;
import course.judge.Message.Done;
import course.judge.Message.Doubted;
import course.judge.Message.Exiting;
import course.judge.Message.Glimpsed;
import course.judge.Message.Judged;
import course.judge.Message.Looking;
import course.judge.Message.Order;
import course.judge.Message.Ready;
import course.judge.Message.Stuck;
import course.lab.Lab;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The child JVM: holds the lab and JUnit, judges one order after the other, and is killed without ceremony. Speaks
 * {@link Message}s over a connection of its own: what learners' code writes to standard output, by whatever way, is no message.
 */
public final class JudgeChild {

    /** So long after the last sign of life the parent is told where the learner's code waits, and kills this JVM. */
    static final Duration CEILING = Duration.ofSeconds(45);
    private static final int MOST_THREADS = 250;
    /** So long has whatever the learner's code has begun to come to an end, once it was judged. */
    private static final Duration FAREWELL = Duration.ofMillis(200);
    private static final int WARM_UPS = 3;

    private final PrintStream parent;
    private final Lab lab = Lab.start();
    private final Printed printed = new Printed();
    private final Launcher launcher = LauncherFactory.create();
    private final Map<List<Path>, ClassLoader> loaders = new HashMap<>();
    private volatile boolean judging;

    private JudgeChild(PrintStream parent) {
        this.parent = parent;
    }

    /**
     * Serves the parent, whose port and token are the first line of standard input, until the parent hangs up. Without a line it
     * warms up and ends: that is what the launcher has the JDK's class cache made of.
     */
    static void main() throws IOException {
        var greeting = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)).readLine();
        try {
            if (greeting == null) {
                new JudgeChild(new PrintStream(OutputStream.nullOutputStream())).warmUp();
            } else {
                serve(greeting.split(" "));
            }
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void serve(String[] portAndToken) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(portAndToken[0]))) {
            socket.setTcpNoDelay(true);
            var orders = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var child = new JudgeChild(new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8));
            child.parent.println(portAndToken[1]);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(child::exiting));
            child.warmUp();
            child.say(new Ready());
            SharedLab.warm(child.lab, () -> isThere(orders));
            for (var line = orders.readLine(); line != null; line = orders.readLine()) {
                if (Message.of(line) instanceof Order order) {
                    child.judge(order);
                    System.gc();
                }
            }
        }
    }

    /** Whether the parent has said something. */
    private static boolean isThere(BufferedReader orders) {
        try {
            return orders.ready();
        } catch (IOException _) {
            return true;
        }
    }

    /** What the code before has closed or replaced is there again. */
    private void freshStreams() {
        System.setIn(InputStream.nullInputStream());
        System.setOut(printed.stream());
        System.setErr(printed.stream());
    }

    private void warmUp() {
        SharedLab.use(lab);
        freshStreams();
        for (var i = 0; i < WARM_UPS; i++) {
            execute(WarmUpCheck.class, new CriterionListener(_ -> {}, _ -> {}));
        }
        printed.take();
    }

    private void judge(Order order) {
        freshStreams();
        judging = true;
        CriterionListener listener;
        try (var flights = FlightWatch.start(order.flights(), glimpse -> say(new Glimpsed(glimpse)));
             var watchdog = new Watchdog(CEILING, Pulse::beats, () -> say(new Looking()),
                     () -> say(new Stuck(whatLearnerDoes(), flights.held())))) {
            listener = new CriterionListener(result -> {
                flights.judged(result.order());
                say(watchdog, new Judged(result));
            }, why -> say(watchdog, new Doubted(why)));
            execute(Class.forName(order.suite(), false, new ClassLoaderOfLearner(order.classes(), with(order.libraries()))), listener);
        } catch (ClassNotFoundException | LinkageError broken) {
            say(new Done(0, String.valueOf(broken), printed.take(), false));
            return;
        } finally {
            judging = false;
        }
        say(new Done(listener.judged(), listener.trouble(), printed.take(), isClean()));
    }

    /** One loader for the libraries of a lesson, whoever's code uses them: as on a class path. */
    private ClassLoader with(List<Path> libraries) {
        var own = getClass().getClassLoader();
        return libraries.isEmpty() ? own : loaders.computeIfAbsent(libraries, jars ->
                new URLClassLoader("libraries", jars.stream().map(JudgeChild::url).toArray(URL[]::new), own));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void execute(Class<?> suite, CriterionListener listener) {
        SuiteRun.execute(launcher, suite, listener, CancellationToken.disabled());
    }

    /**
     * Whether the next learner's code finds a quiet JVM: few threads, none of them left in the code of this one, and none at work for
     * it, such as those of a client that is asked again and again. Platform threads that are still there are interrupted, which most
     * waits end at, and all get a moment to leave.
     */
    private static boolean isClean() {
        inLearnersCode().forEach((thread, _) -> thread.interrupt());
        var end = System.nanoTime() + FAREWELL.toNanos();
        while (!inLearnersCode().isEmpty() || !Bench.isQuiet()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return Thread.activeCount() < MOST_THREADS;
    }

    private static String whereLearnerIs() {
        return inLearnersCode().values().stream().findFirst().flatMap(Place::of).orElse("");
    }

    private static String whatLearnerDoes() {
        return inLearnersCode().entrySet().stream()
                .findFirst()
                .flatMap(it -> Place.waiting(it.getValue())
                        .map((it.getKey().getState() == Thread.State.RUNNABLE ? "busy in " : "blocked in ")::concat))
                .orElse("");
    }

    /** The platform threads that stand in the learner's code, with their stacks. */
    private static Map<Thread, List<StackTraceElement>> inLearnersCode() {
        var stacks = new HashMap<Thread, List<StackTraceElement>>();
        Thread.getAllStackTraces().forEach((thread, stack) ->
                Place.of(List.of(stack)).ifPresent(_ -> stacks.put(thread, List.of(stack))));
        return stacks;
    }

    /** Runs when the JVM ends: while judging, that is the learner's doing. */
    private void exiting() {
        if (judging) {
            say(new Exiting(whereLearnerIs()));
        }
    }

    private void say(Watchdog watchdog, Message signOfLife) {
        watchdog.calm();
        say(signOfLife);
    }

    private synchronized void say(Message message) {
        parent.println(message.line());
        parent.flush();
    }
}
