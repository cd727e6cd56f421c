package course.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Warm children to judge with: one for each order that runs at the same time, and a spare when one had to be killed. */
final class Children implements AutoCloseable {

    /** A child is replaced after so many orders, so that what code leaves behind does not pile up. */
    private static final int MOST_ORDERS = 100;

    private final Launch launch;
    private final Path log;
    private final boolean spares;
    private final Deque<Lease> idle = new ArrayDeque<>();
    private final List<Child> all = new ArrayList<>();

    /** A child, and how many orders it has had. */
    private record Lease(Child child, int orders) {}

    /** @param spares whether a replacement is started before it is needed */
    Children(Launch launch, Path log, boolean spares) {
        this.launch = launch;
        this.log = log;
        this.spares = spares;
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Work for one child. */
    interface Work<T> {
        T with(Child child);
    }

    <T> T use(Work<T> work) {
        var lease = take();
        try {
            return work.with(lease.child());
        } finally {
            giveBack(lease);
        }
    }

    /** Starts so many children, so that they are warm when they are needed. */
    synchronized void prepare(int count) {
        while (idle.size() < count) {
            idle.addLast(begin());
        }
    }

    private synchronized Lease take() {
        return idle.isEmpty() ? begin() : idle.removeFirst();
    }

    private synchronized void giveBack(Lease lease) {
        if (lease.child().usable() && lease.orders() + 1 < MOST_ORDERS) {
            idle.addFirst(new Lease(lease.child(), lease.orders() + 1));
        } else {
            lease.child().close();
            all.remove(lease.child());
        }
        if (spares && idle.size() < 2) {
            idle.addLast(begin());
        }
    }

    private Lease begin() {
        var child = Child.start(launch, log);
        all.add(child);
        return new Lease(child, 0);
    }

    @Override
    public synchronized void close() {
        all.forEach(Child::close);
        idle.clear();
    }
}
