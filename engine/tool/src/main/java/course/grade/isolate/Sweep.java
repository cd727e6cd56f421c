package course.grade.isolate;

import course.grade.isolate.Processes.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Ends all that a confined program has started, whatever it did to be overlooked.
 *
 * <p>There is the tree below the program, its session, and for those who left both the kernel's rule that an orphan becomes the child
 * of the nearest process that asked for orphans, which the grader did: a child of the grader in a session that is not the grader's
 * is such a one. A user of its own is counted as well: whatever runs as it, goes. Before the program has become that user, it is
 * found by the tree alone.
 */
final class Sweep {

    private static final int BECOME_PARENT_OF_ORPHANS = 36;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Started and not yet swept: no orphans. Its monitor is held while one is started, so that none is mistaken for an orphan. */
    private static final Set<Integer> LIVE = ConcurrentHashMap.newKeySet();

    private Sweep() {}

    /** Makes orphans children of this process, once and for all; where there is no such thing, does nothing. */
    static void adoptOrphans() {
        if (Systems.linux()) {
            Landlock.prctl(BECOME_PARENT_OF_ORPHANS, 1);
        }
    }

    /** Loads what {@link #start} needs, while the classes can still be read. */
    static void load() {
        LIVE.contains(0);
    }

    /** Starts a process that {@link #away} will end. */
    static Process start(ProcessBuilder builder) throws IOException {
        synchronized (LIVE) {
            var process = builder.start();
            LIVE.add((int) process.pid());
            return process;
        }
    }

    /**
     * Kills the process and what it started. Throws {@link CannotConfine} when something is left.
     *
     * @param handle of the process; empty when it had ended before anybody could look
     */
    static void away(Process process, Optional<ProcessHandle> handle, Account account) {
        var root = (int) process.pid();
        var dead = new HashSet<Integer>();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                handle.stream().flatMap(ProcessHandle::descendants).forEach(below -> {
                    below.destroyForcibly();
                    dead.add((int) below.pid());
                });
                handle.ifPresent(ProcessHandle::destroyForcibly);
                var left = Systems.windows() ? List.<Integer>of() : kill(root, account);
                dead.addAll(left);
                if (!process.isAlive() && left.isEmpty() && !anyLives(dead)) {
                    return;
                }
                if (System.nanoTime() > end) {
                    throw new CannotConfine("Processes of a student's code could not be ended: %s".formatted(dead));
                }
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            LIVE.remove(root);
        }
    }

    /** Whether one of them lives. Those who became the grader's children are taken off the process table first. */
    private static boolean anyLives(Set<Integer> dead) {
        var lives = false;
        for (int pid : dead) {
            if (!Systems.windows()) {
                Libc.reap(pid);
            }
            lives |= ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        }
        return lives;
    }

    /** Kills what can be found; answers what was still alive. */
    private static List<Integer> kill(int root, Account account) {
        synchronized (LIVE) {
            var rows = Processes.now();
            var orphans = orphans(rows);
            orphans.stream().filter(Row::dead).forEach(row -> Libc.reap(row.pid()));
            var alive = rows.stream().filter(row -> !row.dead()).toList();
            var found = new LinkedHashSet<>(offspring(root, alive, orphans));
            if (account instanceof Account.Other(var number, _)) {
                alive.stream().filter(row -> row.user() == number).forEach(found::add);
            }
            found.forEach(row -> Libc.kill(row.pid(), Libc.SIGKILL));
            return found.stream().map(Row::pid).filter(pid -> pid != root).toList();
        }
    }

    /** Children of the grader that it did not start. */
    private static List<Row> orphans(List<Row> rows) {
        var self = (int) ProcessHandle.current().pid();
        var own = rows.stream().filter(row -> row.pid() == self).mapToInt(Row::session).findFirst().orElse(-1);
        return rows.stream().filter(row -> row.parent() == self && row.session() != own && !LIVE.contains(row.pid())).toList();
    }

    /** The program, its session, the orphans, and all below them. */
    private static List<Row> offspring(int root, List<Row> alive, List<Row> orphans) {
        var found = alive.stream().filter(row -> row.pid() == root || row.session() == root || orphans.contains(row))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        while (true) {
            var known = found.stream().map(Row::pid).collect(Collectors.toSet());
            if (!found.addAll(alive.stream().filter(row -> known.contains(row.parent())).toList())) {
                return List.copyOf(found);
            }
        }
    }
}
