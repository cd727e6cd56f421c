package lesson.backoff;

import java.io.IOException;
import java.time.Duration;

/**
 * Tries again on the thread that calls: meant for a virtual thread, where waiting costs no platform thread.
 *
 * @param plan    how many tries, and the waits between them
 * @param sleeper how to wait: {@code Thread::sleep}, or a list of recorded pauses in a test
 */
record Retry(Backoff plan, Sleeper sleeper) {

    /** One request, from sending it to judging its answer. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws IOException, InterruptedException;
    }

    /** Waits so long. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration pause) throws InterruptedException;
    }

    // tag::call[]
    /** The first result; or the failure of the last try, with the failures before it as suppressed ones. */
    <T> T call(Attempt<T> attempt) throws IOException, InterruptedException {
        IOException before = null;
        for (var made = 1; ; made++) {
            try {
                return attempt.make();
            } catch (IOException failure) {
                if (before != null) {
                    failure.addSuppressed(before);
                }
                if (made == plan.tries()) {
                    throw failure;
                }
                before = failure;
            }
            sleeper.sleep(plan.before(made));
        }
    }
    // end::call[]
}
