package course.grade.examine;

import course.catalog.Catalog;
import course.grade.compile.CompilerJvm;
import course.grade.compile.DisposableCompiler;
import course.grade.compile.LessonApi;
import course.grade.examine.Message.Begin;
import course.grade.examine.Message.Done;
import course.grade.examine.Message.Examined;
import course.grade.examine.Message.Judged;
import course.grade.examine.Message.Order;
import course.grade.examine.Message.Ready;
import course.grade.isolate.Isolation;
import course.grade.split.Split;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/**
 * A JVM that examines, one order after the other, over standard input and output; no student's code runs in it. It ends when its
 * input does, whatever it is doing, and takes what it has started with it.
 */
public final class ExaminerChild {

    private static final Duration COMPILE = Duration.ofSeconds(90);

    private final PrintStream parent;
    private final Begin begin;
    private final Walls walls;
    private final Isolation isolation;
    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();

    private ExaminerChild(PrintStream parent, Begin begin) {
        this.parent = parent;
        this.begin = begin;
        this.isolation = Isolation.trusting(begin.level(), begin.room());
        this.walls = new Walls(isolation);
    }

    static void main() throws IOException, InterruptedException {
        var parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        // Ctrl-C reaches this process too. The command decides when it is over.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(ExaminerChild::waitForParent));
        var said = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            if (said.readLine() instanceof String first && Message.of(first) instanceof Begin begin) {
                var child = new ExaminerChild(parent, begin);
                Thread.ofPlatform().daemon().name("orders").start(() -> child.listen(said));
                child.work();
            }
        } catch (RuntimeException | Error failure) {
            failure.printStackTrace();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void waitForParent() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() throws InterruptedException {
        var catalog = Catalog.read(begin.home());
        var libraries = catalog.exercises().stream().map(Split::libraries).flatMap(List::stream).collect(Collectors.toSet());
        // Not closed: it ends as its input does, when this JVM halts.
        var compiler = new DisposableCompiler(isolation, CompilerJvm.in(begin.compiler()), List.of(begin.api()), libraries, COMPILE);
        var examination = new Examination(catalog, compiler, new Split(catalog, walls, Split.Setting.usual(begin.workers())),
                LessonApi.read(begin.api()));
        say(new Ready());
        while (examination.usable()) {
            examination.examine(orders.take(), (exercise, result) -> say(new Judged(exercise, result)),
                    graded -> say(new Examined(graded)));
            say(new Done());
        }
    }

    /** Takes orders until there will be no more. A command that ends without a word leaves its folders to whom it has started. */
    private void listen(BufferedReader said) {
        try {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                switch (Message.of(line)) {
                    case Order order -> orders.add(order);
                    case Message.End _ -> end();
                    default -> throw new IOException("the command speaks out of turn");
                }
            }
        } catch (IOException failure) {
            System.err.println(failure);
        }
        walls.close();
        clear();
        Runtime.getRuntime().halt(0);
    }

    private void end() {
        walls.close();
        Runtime.getRuntime().halt(0);
    }

    private void clear() {
        try {
            Isolation.clear(begin.room());
        } catch (UncheckedIOException left) {
            System.err.println(left);
        }
    }

    private synchronized void say(Message message) {
        parent.println(message.line());
    }
}
