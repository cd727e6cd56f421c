package course.serve.run;

import course.serve.run.Child.Said;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run, from its start to its one end. */
final class Run {

    static final int MOST_OUTPUT = 1_000_000;
    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(2);
    /** What {@code -XX:+ExitOnOutOfMemoryError} says. */
    private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError";

    private final Sink sink;
    private final Duration longest;
    private volatile long began = System.nanoTime();
    private final CompletableFuture<Event.End> over = new CompletableFuture<>();
    private final Tally tally = new Tally();
    private volatile @Nullable Child child;
    private int printed;
    private boolean outOfMemory;

    /** @param longest how long it may take once a child is ready, for which a busy machine needs its time */
    Run(Sink sink, Duration longest) {
        this.sink = sink;
        this.longest = longest;
    }

    /** Gives {@code order} to a child and waits for the end; {@code child} may take its time to be ready. */
    Event.End go(Supplier<Child> children, Order order) {
        try {
            var own = children.get();
            child = own;
            if (!over.isDone()) {
                began = System.nanoTime();
                own.send(order);
                Thread.ofPlatform().daemon().name("run").start(() -> listen(own));
            }
        } catch (RuntimeException cause) {
            over.complete(end(Why.EXIT, "The run could not begin: %s".formatted(cause.getMessage())));
        }
        return awaitEnd();
    }

    /** Tells the last event. */
    void tellEnd(Event.End end) throws IOException {
        synchronized (sink) {
            sink.take(end);
        }
    }

    /** Ends it, unless it has ended. */
    void stop(Why why) {
        if (over.complete(end(why, says(why)))) {
            closeChild();
        }
    }

    /** Ends the child of a run that is over. */
    void closeChild() {
        var own = child;
        if (own != null) {
            own.close();
        }
    }

    /** Ends it without a child: what there was to run is broken. */
    Event.End broken(String says) {
        over.complete(end(Why.BROKEN, says));
        return over.join();
    }

    /** Whether its child is of no more use. */
    boolean killed() {
        return !over.isDone() || switch (over.join().why()) {
            case DONE, FAILED, BROKEN -> false;
            case STOPPED, TIME, OUTPUT, EXIT, MEMORY -> true;
        };
    }

    /** Tells what happens, as long as it runs; who is told too much, or is gone, ends the run. */
    void tell(Event event) {
        try {
            synchronized (sink) {
                if (!over.isDone()) {
                    sink.take(event);
                }
            }
        } catch (IOException gone) {
            stop(Why.STOPPED);
        }
    }

    private Event.End awaitEnd() {
        while (true) {
            try {
                return over.get(Math.clamp(left(), 0, BETWEEN_PINGS.toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException _) {
                if (left() <= 0) {
                    stop(Why.TIME);
                }
                tell(new Event.Ping());
            } catch (InterruptedException _) {
                stop(Why.STOPPED);
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Nanoseconds until it has taken too long. */
    private long left() {
        return longest.toNanos() - (System.nanoTime() - began);
    }

    private void listen(Child own) {
        while (!over.isDone()) {
            switch (own.next()) {
                case null -> gone(own);
                case Said.Strange(var text) when text.startsWith(OUT_OF_MEMORY) -> outOfMemory = true;
                case Said.Strange(var text) -> printed(new Event.Out(text));
                case Said.Told(Event.Out out) -> printed(out);
                case Said.Told(Event.Flights flights) -> {
                    synchronized (tally) {
                        tally.add(flights);
                    }
                    tell(flights);
                }
                case Said.Told(Event.Through(var why, var says, var ms, var summary)) -> over.complete(new Event.End(why, says, ms, summary));
                case Said.Told(var event) -> tell(event);
            }
        }
    }

    private void printed(Event.Out out) {
        printed += out.text().length();
        tell(out);
        if (printed > MOST_OUTPUT) {
            stop(Why.OUTPUT);
        }
    }

    private void gone(Child own) {
        var exit = own.exit();
        over.complete(outOfMemory ? end(Why.MEMORY, says(Why.MEMORY))
                : end(Why.EXIT, "The code ended the whole program, with exit code %d.".formatted(exit)));
    }

    private Event.End end(Why why, String says) {
        synchronized (tally) {
            return new Event.End(why, says, Duration.ofNanos(System.nanoTime() - began).toMillis(), tally.summary());
        }
    }

    private String says(Why why) {
        return switch (why) {
            case STOPPED -> "You stopped it.";
            case TIME -> "It was stopped after %d s, the longest a run may take.".formatted(longest.toSeconds());
            case OUTPUT -> "It was stopped because it printed more than %,d characters.".formatted(MOST_OUTPUT);
            case MEMORY -> "It needed more memory than the 128 MB it has.";
            case DONE, EXIT, FAILED, BROKEN -> "";
        };
    }
}
