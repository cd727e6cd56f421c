package course.serve.run;

import course.compile.EnginePath;
import java.util.ArrayDeque;
import java.util.Deque;

/** Children that are warm before somebody needs them. A run gets a fresh one; the next spare is started when that run is over. */
final class Pool implements AutoCloseable {

    private final RunChild.Kind kind;
    private final int spares;
    private final Deque<Child> idle = new ArrayDeque<>();
    private boolean closed;

    Pool(RunChild.Kind kind, int spares) {
        this.kind = kind;
        this.spares = spares;
    }

    /** Starts what is missing. */
    synchronized void refill() {
        idle.removeIf(child -> !child.isAlive());
        while (!closed && idle.size() < spares) {
            idle.addLast(Child.start(kind));
        }
    }

    /** A child of one's own, warm when this returns. */
    Child take() {
        for (var attempt = 0; attempt <= spares + 1; attempt++) {
            var child = next();
            if (child.awaitWarm()) {
                return child;
            }
        }
        throw new IllegalStateException(
                EnginePath.whyNothingStarts("A JVM to run code in ends as soon as it is started: is there memory left?"));
    }

    private synchronized Child next() {
        if (closed) {
            throw new IllegalStateException("the server is closed");
        }
        return idle.isEmpty() ? Child.start(kind) : idle.removeFirst();
    }

    /** Waits until the spares are warm. */
    void awaitWarm() {
        for (var child : snapshot()) {
            child.awaitWarm();
        }
    }

    private synchronized Deque<Child> snapshot() {
        return new ArrayDeque<>(idle);
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Child::close);
        idle.clear();
    }
}
