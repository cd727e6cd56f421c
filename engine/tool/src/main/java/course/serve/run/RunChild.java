package course.serve.run;

import course.lab.Lab;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * The child JVM. It reads orders from standard input and ends with it: when the server is gone, in whatever way, the pipe between
 * them is closed, and so it needs neither a port nor a heartbeat.
 */
public final class RunChild {

    /** What a child is for. */
    enum Kind {
        EXAMPLE,
        SNIPPET
    }

    /** A run is over when nothing happened for so long: answers that come late still have their say. */
    private static final long QUIET = Duration.ofMillis(200).toNanos();
    /** Flights are told every so many looks at what was printed: every 80 ms. */
    private static final int LOOKS = 4;

    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    private final Voice voice;
    private final Printer printer;
    private final Sky sky;
    private volatile boolean running;

    private RunChild(Voice voice) {
        this.voice = voice;
        this.printer = new Printer(voice);
        this.sky = new Sky(voice);
    }

    /** Serves until standard input ends. Its first line is the mark of events. */
    static void main(String[] kind) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var mark = in.readLine();
        if (mark == null) {
            return;
        }
        var child = new RunChild(new Voice(mark, new FileOutputStream(FileDescriptor.out)));
        Thread.ofPlatform().daemon().name("orders").start(() -> child.listen(in));
        child.serve(Kind.valueOf(kind[0]));
    }

    private void listen(BufferedReader in) {
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                orders.add(Order.of(line));
            }
        } catch (IOException _) {
            // as good as the end
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(0);
    }

    private void serve(Kind kind) throws Exception {
        freshStreams();
        Work work = switch (kind) {
            case EXAMPLE -> new ExampleWork();
            case SNIPPET -> {
                Lab.onStart(sky::add);
                yield new SnippetWork(voice);
            }
        };
        work.prepare();
        new RunChild(new Voice("", OutputStream.nullOutputStream())).rehearse(work);
        Lab.onStart(sky::add);
        Thread.ofPlatform().daemon().name("news").priority(Thread.MAX_PRIORITY).start(this::tellNews);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::exiting));
        voice.say(new Event.Ready());
        while (true) {
            perform(work, orders.take());
        }
    }

    private void rehearse(Work work) throws Exception {
        Lab.onStart(sky::add);
        perform(work, Order.of(work.rehearsal().line()));
    }

    /** What the code before has closed or replaced is there again. */
    private void freshStreams() {
        System.setIn(InputStream.nullInputStream());
        System.setOut(printer.stream());
        System.setErr(printer.stream());
    }

    private void perform(Work work, Order order) throws Exception {
        freshStreams();
        sky.begin();
        running = true;
        var began = System.nanoTime();
        var result = work.perform(order);
        var over = awaitQuiet(System.nanoTime());
        running = false;
        printer.tell();
        sky.tell();
        voice.say(new Event.Through(result.why(), result.says(), Duration.ofNanos(over - began).toMillis(), sky.summary()));
    }

    /** Waits until nothing happens any more; answers when something happened last. */
    private long awaitQuiet(long returned) {
        while (true) {
            sky.tell();
            var last = Math.max(returned, printer.printed());
            if (!sky.isBusy(QUIET) && System.nanoTime() - last >= QUIET) {
                return last;
            }
            LockSupport.parkNanos(Printer.PAUSE.toNanos());
        }
    }

    private void tellNews() {
        for (var look = 0L; ; look++) {
            LockSupport.parkNanos(Printer.PAUSE.toNanos());
            printer.tellLate();
            if (running && look % LOOKS == 0) {
                sky.tell();
            }
        }
    }

    /** The code ends the JVM: what it printed and asked is told first. */
    private void exiting() {
        printer.tell();
        sky.tell();
    }
}
