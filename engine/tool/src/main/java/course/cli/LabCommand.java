package course.cli;

import course.lab.Lab;
import course.lab.PortTaken;
import course.terminal.LiveLines;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "lab", description = "the lab alone, for curl, Python or a browser, with and without TLS and HTTP/2; "
        + "draws its requests while they fly")
final class LabCommand implements Command {

    static final int DEFAULT_PORT = 8095;
    private static final int LAST_PORT = 65_535;
    /** A picture follows the one before after so long, or after so many times as long as it took to draw it. */
    private static final Duration FRAME = Duration.ofMillis(120);
    private static final int LEAST_REST = 9;
    /** More lanes than this push everything else out of the window. */
    private static final int MOST_LANES = 20;
    /** The summary below the lanes, and how many are left out. */
    private static final int OTHER_ROWS = 2;

    private final Course course;

    @Option(names = "--port", paramLabel = "N", description = "where to listen; 0 for a free port (default: ${DEFAULT-VALUE})")
    private int port = DEFAULT_PORT;

    @Option(names = "--plain", description = "a line for each request when it has ended, for a screen reader; as in a pipe")
    private boolean plain;

    LabCommand(Course course) {
        this.course = course;
    }

    /** Runs until it is interrupted. */
    @Override
    public Exit run() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new Misuse("There is no port %d: ports go from 0 to %d.\nFor a free one:  %s"
                    .formatted(port, LAST_PORT, course.command("lab --port 0")));
        }
        try (var lab = Lab.start(port)) {
            new LabGreeting(course, lab).lines().forEach(course.out()::println);
            course.out().flush();
            var news = new LabNews(lab, course.screen());
            if (course.screen().interactive() && !plain) {
                draw(news);
            } else {
                tell(news);
            }
            Thread.interrupted();
            return Exit.DONE;
        } catch (PortTaken taken) {
            throw new Cannot("%s\nFor example:  %s".formatted(taken.getMessage(), course.command("lab --port 0")));
        }
    }

    private void tell(LabNews news) {
        while (!Thread.currentThread().isInterrupted()) {
            news.awaitEnd();
            news.ended().forEach(course.out()::println);
            course.out().flush();
        }
    }

    /** The last picture stays when it is over. */
    private static void draw(LabNews news) throws IOException {
        try (var live = new LiveLines()) {
            live.onInterrupt(Thread.currentThread()::interrupt);
            while (!Thread.currentThread().isInterrupted()) {
                news.awaitChange(FRAME);
                var begin = System.nanoTime();
                var ended = news.ended();
                if (!ended.isEmpty()) {
                    live.print(ended);
                }
                var lanes = Math.clamp(live.rows() - OTHER_ROWS, 1, MOST_LANES);
                live.show(news.picture(live.columns(), lanes));
                LockSupport.parkNanos(Math.max(FRAME.toNanos(), LEAST_REST * (System.nanoTime() - begin)));
            }
            live.print(news.picture(live.columns(), MOST_LANES));
        }
    }
}
