package course.check;

import course.check.race.Races.Race;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the learner's code runs, and what a check may ask of it: this JVM, or another one when a grade depends on it. A JVM judges
 * for one workplace at a time.
 */
public interface Workplace {

    /** Whether the learner's code runs in a JVM that was started for it alone, in which all that it does is done for the first time. */
    default boolean isFresh() {
        return false;
    }

    /** The operating system's ids of the processes beside this one in which the learner's code runs: none, where that is this JVM. */
    default List<Long> processes() {
        return List.of();
    }

    /** Comes back when whoever runs the learner's code has had a moment to go on: at once, where that is this JVM. */
    default void beat() {}

    /** All threads there at this moment, in the JSON form of the JDK's thread dump; those of whoever looks may be left out. */
    String threads();

    /**
     * Where a thread is there.
     *
     * @param thread one of this JVM: itself, or the one that stands for it while it calls or is called
     * @return the innermost frame first; empty when it has ended
     */
    List<StackTraceElement> stack(Thread thread);

    /** Whether a thread waits there, with or without a time limit. */
    boolean waits(Thread thread);

    /** Forgets what races were seen; from now on they are noticed, not provoked. */
    void forgetRaces();

    /** From now on two threads that change one unsynchronized collection meet in it. */
    void provokeRaces();

    /** The first race since {@link #forgetRaces}. */
    Optional<Race> race();

    /** Where the learner's code runs now. */
    static Workplace current() {
        return Holder.CURRENT.get();
    }

    /** From now on the learner's code runs at {@code workplace}. */
    static void use(Workplace workplace) {
        Holder.CURRENT.set(workplace);
    }

    /** From now on the learner's code runs in this JVM. */
    static void useOwn() {
        use(new OwnWorkplace());
    }

    /** The one of this JVM. */
    final class Holder {
        private static final AtomicReference<Workplace> CURRENT = new AtomicReference<>(new OwnWorkplace());

        private Holder() {}
    }
}
