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

    /** How many beats there were, and how many nanoseconds they took in all. */
    record Pace(int beats, long nanos) {

        static final Pace UNKNOWN = new Pace(0, 0);

        Pace and(Pace other) {
            return new Pace(beats + other.beats, nanos + other.nanos);
        }

        /** Whether a beat took longer than {@code limit}, on average. */
        boolean isSlowerThan(Duration limit) {
            return nanos > limit.toNanos() * beats;
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
        var beating = 0L;
        for (var beaten = 0; !condition.getAsBoolean(); ) {
            var passed = System.nanoTime() - begin;
            if (beaten >= beats && passed >= atLeast.toNanos()) {
                pace = new Pace(beaten, beating);
                return false;
            }
            if (beaten < beats && passed >= atLeast.toNanos() / beats * beaten) {
                beating += beat();
                beaten++;
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
