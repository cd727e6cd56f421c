package course.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a learner got wrong: a code, one sentence, and the place in a lesson that explains it. */
public enum Diagnosis {

    TODO("this task still waits for you", null),
    THREW("your code threw an exception where it should have answered", null),
    CONSTRUCTOR("an object of your class could not be made", null),
    STATIC_INIT("your class could not be loaded: something in its static fields or static blocks failed", null),
    NULL_RETURNED("your code answered null", null),
    WRONG_CONTENT("the answer has the right size but not the right content", null),
    WRONG_COUNT("there are not as many results as there were requests", null),
    NO_REQUEST("no request reached the server", null),
    EXIT_CALLED("your code ended the program: an exercise must return, not exit", null),
    SIGNATURE("the method the check calls is not there: its name, parameters and result must stay as they were", null),
    STUCK("your code did not come back", null),
    UNKNOWN("something went wrong that this check has no name for", null),

    SEQUENTIAL("you wait for each answer before asking for the next",
            Lesson.at("08-gather", "start-all-then-wait", "Start all, then wait")),
    TOO_FEW("something lets only so many through at a time: a pool of threads as small as the machine, or a limit nobody asked for",
            Lesson.at("08-gather", "start-all-then-wait", "Start all, then wait")),
    ORDER_LOST("the results come in the order the answers arrived, not in the order asked",
            Lesson.at("08-gather", "results-in-input-order", "Results in input order")),
    RACE("several threads change one collection that is not made for it, and results get lost",
            Lesson.at("08-gather", "shared-state", "Shared state")),
    BATCH_SUNK("one failure sinks the whole batch: the other results are lost with it",
            Lesson.at("08-gather", "failures-as-values", "Failures as values")),
    FAILURE_LOST("a failure has vanished: nobody can tell what went wrong, or that anything did",
            Lesson.at("08-gather", "failures-as-values", "Failures as values")),
    STATUS_IGNORED("an answer with an error status is taken for a success: here a status throws nothing by itself",
            Lesson.at("08-gather", "failures-as-values", "Failures as values")),

    OVER_CAP("more requests are in flight than the limit allows",
            Lesson.at("09-semaphores", "cap-what-is-in-flight", "Cap what is in flight")),
    BATCHED("you start the next batch only when the slowest of this one is done, so slots stand empty",
            Lesson.at("09-semaphores", "batches-wait-for-the-slowest", "Batches wait for the slowest")),
    PERMIT_LEAK("the permits of requests that failed never came back, until none was left",
            Lesson.at("09-semaphores", "release-on-every-path", "Release on every path")),

    HANGS("nothing limits the wait: a server that never answers holds your code forever",
            Lesson.at("10-timeouts", "no-timeout-by-default", "No timeout by default")),
    BODY_STALLED("the deadline covers the headers only: once they are there, a body that stalls holds your code forever",
            Lesson.at("10-timeouts", "a-body-that-never-ends", "A body that never ends")),
    TRICKLED("the clock starts anew with every piece of the body: a deadline counts from the beginning",
            Lesson.at("10-timeouts", "a-total-deadline", "A total deadline")),
    NO_ABORT("you stopped waiting, but the request runs on: the server still works for nobody",
            Lesson.at("10-timeouts", "let-go-of-what-you-gave-up", "Let go of what you gave up")),
    TOO_EARLY("you gave up although the answer came well within the time",
            Lesson.at("10-timeouts", "what-each-timeout-covers", "What each timeout covers")),
    ERROR_HIDDEN("an error was swallowed: the caller is told something else than what went wrong",
            Lesson.at("11-backoff", "keep-the-last-error", "Keep the last error")),

    NOT_EXPONENTIAL("the waits do not double from one retry to the next up to the cap",
            Lesson.at("11-backoff", "wait-longer-each-time", "Wait longer each time")),
    WRONG_TRIES("the number of tries is off: the first request is a try too",
            Lesson.at("11-backoff", "count-the-tries", "Count the tries")),
    LATE_SLEEP("you wait once more after the last try, for nothing",
            Lesson.at("11-backoff", "not-after-the-last", "Not after the last")),
    BLOCKS("a thread stands still while you wait",
            Lesson.at("11-backoff", "wait-without-a-thread", "Wait without a thread")),
    NO_WAIT("the next try comes without any wait: the server gets no time to recover",
            Lesson.at("11-backoff", "wait-longer-each-time", "Wait longer each time")),
    UNSAFE_RETRY("a request that is not idempotent was sent again: its effect may happen twice",
            Lesson.at("11-backoff", "what-may-be-retried", "What may be retried")),
    RETRIED_PERMANENT("a failure that will stay was retried: asking again changes nothing",
            Lesson.at("11-backoff", "what-may-be-retried", "What may be retried")),
    NOT_RETRIED("a failure that may pass was not retried",
            Lesson.at("11-backoff", "what-may-be-retried", "What may be retried"));

    private final String sentence;
    private final @Nullable Lesson lesson;

    Diagnosis(String sentence, @Nullable Lesson lesson) {
        this.sentence = sentence;
        this.lesson = lesson;
    }

    /** What is wrong, in one sentence, without capital and period. */
    public String sentence() {
        return sentence;
    }

    /** Where it is explained, if a lesson explains it. */
    public Optional<Lesson> lesson() {
        return Optional.ofNullable(lesson);
    }

    /**
     * A section of a lesson.
     *
     * @param folder  {@code 08-gather}
     * @param section the id of the section, its anchor on the page
     */
    public record Lesson(String folder, String section, String title) {

        static Lesson at(String folder, String section, String title) {
            return new Lesson(folder, section, title);
        }

        @Override
        public String toString() {
            return "lesson %s, '%s'".formatted(folder.substring(0, 2), title);
        }
    }
}
