package course.check;

import course.lab.Lab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Measures patience in something better than seconds: in requests the judge itself sends through the same server in the same
 * JVM, each followed by a question to the one that runs the learner's code, where that is another. On a slow or busy machine they
 * slow down as the learner's own requests do, so that "nothing came within 40 heartbeats" means the same everywhere.
 */
final class Heartbeat {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Duration BETWEEN_LOOKS = Duration.ofNanos(200_000);

    /** Read by whoever beats, written by whoever must not meet a beat: criteria that run at the same time beat all at once. */
    private static final ReadWriteLock BEATING = new ReentrantReadWriteLock();

    private final HttpRequest beat;
    private volatile Pace pace = Pace.UNKNOWN;

    /**
     * How many beats there were, how many nanoseconds they took in all, and how many the slowest of them took. Of enough of them the
     * slowest does not count: one pause of the JVM, or one moment of the machine, is no slow machine.
     */
    record Pace(int beats, long nanos, long slowest) {

        static final Pace UNKNOWN = new Pace(0, 0, 0);

        private static final int ENOUGH = 16;

        Pace and(Pace other) {
            return new Pace(beats + other.beats, nanos + other.nanos, Math.max(slowest, other.slowest));
        }

        /** With one more, that took so many nanoseconds. */
        Pace and(long more) {
            return and(new Pace(1, more, more));
        }

        /** Whether a beat took longer than {@code limit}, on average. */
        boolean isSlowerThan(Duration limit) {
            return beats < ENOUGH ? nanos > limit.toNanos() * beats : nanos - slowest > limit.toNanos() * (beats - 1);
        }

        /** {@code what}, and how slow the machine was. */
        Doubt doubt(String what) {
            return new Doubt("%s: %d us a beat".formatted(what, nanos / 1000 / Math.max(1, beats)));
        }
    }

    Heartbeat(Lab lab) {
        beat = HttpRequest.newBuilder(lab.uri("/pages/0")).version(HttpClient.Version.HTTP_1_1).build();
    }

    /**
     * Waits until {@code condition} holds, for at least so many heartbeats, spread over at least so long, before giving up.
     * Between two beats it sleeps: a judge that spins would be the load it looks for.
     *
     * @return whether it holds
     */
    boolean await(BooleanSupplier condition, int beats, Duration atLeast) {
        var begin = System.nanoTime();
        var beaten = Pace.UNKNOWN;
        while (!condition.getAsBoolean()) {
            var passed = System.nanoTime() - begin;
            if (beaten.beats() >= beats && passed >= atLeast.toNanos()) {
                pace = beaten;
                return false;
            }
            if (beaten.beats() < beats && passed >= atLeast.toNanos() / beats * beaten.beats()) {
                beaten = beaten.and(beat());
            } else {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
        return true;
    }

    /** What {@code look} sees while no beat of this JVM is on its way: whatever is at work then is not a judge's doing. */
    static <T> T between(Supplier<T> look) {
        BEATING.writeLock().lock();
        try {
            return look.get();
        } finally {
            BEATING.writeLock().unlock();
        }
    }

    /** That of the last wait in vain. */
    Pace pace() {
        return pace;
    }

    /** How many nanoseconds it took. */
    private long beat() {
        BEATING.readLock().lock();
        try {
            var begin = System.nanoTime();
            CLIENT.send(beat, BodyHandlers.discarding());
            Workplace.current().beat();
            Pulse.beat();
            return System.nanoTime() - begin;
        } catch (IOException cause) {
            throw new UncheckedIOException("the lab does not answer any more", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        } finally {
            BEATING.readLock().unlock();
        }
    }
}
