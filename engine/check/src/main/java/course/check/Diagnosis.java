package course.check;

import java.util.List;
import java.util.Optional;

/** What a learner got wrong: a code, one sentence, and the place in a lesson that explains it. */
public enum Diagnosis {

    TODO("this task still waits for you"),
    THREW("your code threw an exception where it should have answered"),
    CONSTRUCTOR("an object of your class could not be made"),
    STATIC_INIT("your class could not be loaded: something in its static fields or static blocks failed"),
    NULL_RETURNED("your code answered null"),
    WRONG_CONTENT("the answer has the right size but not the right content"),
    WRONG_COUNT("there are not as many results as there were requests"),
    NO_REQUEST("no request reached the server"),
    EXIT_CALLED("your code ended the program: an exercise must return, not exit"),
    SIGNATURE("the method the check calls is not there: its name, parameters and result must stay as they were"),
    STUCK("your code did not come back"),
    UNKNOWN("something went wrong that this check has no name for"),

    UNENCODED("a character with a meaning of its own stands unescaped in the address, and the server reads something else",
            Lesson.at("02-requests", "query-parameters", "Query parameters")),
    DOUBLE_ENCODED("what was escaped already is escaped again: the server reads percent signs where your text should be",
            Lesson.at("02-requests", "query-parameters", "Query parameters")),
    PARAMETER_LOST("a parameter did not reach the server as one of its own: it was left out, replaced, or glued to another",
            Lesson.at("02-requests", "query-parameters", "Query parameters")),
    PARAMETER_ORDER("the values of a name that repeats reach the server in another order than they were given",
            Lesson.at("02-requests", "query-parameters", "Query parameters")),
    HEADER_LOST("a header did not reach the server as it was given",
            Lesson.at("02-requests", "headers", "Headers")),
    CLIENT_CHURN("a new client for each request means a new connection for each request, and new threads for it",
            Lesson.at("03-client", "a-client-for-each-request", "A client for each request")),
    CLIENT_LEAK("the client was never closed: its connections and threads outlive the work",
            Lesson.at("03-client", "close-it", "Close it")),
    CLOSED_TOO_EARLY("the client was closed while somebody still needs it",
            Lesson.at("03-client", "close-it", "Close it")),
    BASE_LOST("the path was not put behind the whole base address",
            Lesson.at("03-client", "base-url-and-default-headers", "Base URL and default headers")),

    SEQUENTIAL("you wait for each answer before asking for the next",
            Lesson.at("08-gather", "start-all-then-wait", "Start all, then wait"),
            Lesson.at("07-async", "start-then-wait", "Start, then wait")),
    TOO_FEW("something lets only so many through at a time: a pool of threads as small as the machine, or a limit nobody asked for",
            Lesson.at("08-gather", "start-all-then-wait", "Start all, then wait")),
    ORDER_LOST("the results come in the order the answers arrived, not in the order asked",
            Lesson.at("08-gather", "results-in-input-order", "Results in input order")),
    RACE("several threads change one collection that is not made for it, and results get lost",
            Lesson.at("08-gather", "shared-state", "Shared state")),
    BATCH_SUNK("one failure sinks the whole batch: the other results are lost with it",
            Lesson.at("08-gather", "failures-as-values", "Failures as values")),
    FAILURE_LOST("a failure has vanished: nobody can tell what went wrong, or that anything did",
            Lesson.at("08-gather", "failures-as-values", "Failures as values"),
            Lesson.at("07-async", "a-failure-nobody-collects", "A failure nobody collects"),
            Lesson.at("19-pitfalls", "the-forgotten-future", "The forgotten future")),
    STATUS_IGNORED("an answer with an error status is taken for a success: here a status throws nothing by itself",
            Lesson.at("06-errors", "a-status-is-no-exception", "A status is no exception")),
    BAD_MULTIPART("the body is no proper multipart: each part begins with the boundary the header names, and the last one ends it",
            Lesson.at("04-bodies", "a-file-and-a-field", "A file and a field")),
    PART_LOST("a part of the form did not reach the server under its name",
            Lesson.at("04-bodies", "a-file-and-a-field", "A file and a field")),
    BUFFERED("all of it goes into memory first: what is larger than the memory can't pass",
            Lesson.at("04-bodies", "a-file-and-a-field", "A file and a field"),
            Lesson.at("14-streaming", "larger-than-the-heap", "Larger than the heap")),
    SECRET_LEAKED("the secret was sent to a host that it is not for",
            Lesson.at("05-auth", "a-redirect-is-not-your-friend", "A redirect is not your friend")),
    REDIRECT_IGNORED("a redirect is taken for the answer: it only says where the answer is",
            Lesson.at("06-errors", "redirects-are-answers", "Redirects are answers"),
            Lesson.at("05-auth", "a-redirect-is-not-your-friend", "A redirect is not your friend")),
    REDIRECT_LOOP("redirects are followed without end: a server that sends you in circles keeps you for good",
            Lesson.at("06-errors", "redirects-are-answers", "Redirects are answers"),
            Lesson.at("05-auth", "a-redirect-is-not-your-friend", "A redirect is not your friend")),
    SUCCESS_REFUSED("an answer that is a success is treated as an error",
            Lesson.at("06-errors", "raise-for-status", "Raise for status")),
    URL_MISSING("the failure does not say which address was asked",
            Lesson.at("06-errors", "raise-for-status", "Raise for status")),
    EXCERPT_LOST("the failure does not repeat what the server said about it",
            Lesson.at("06-errors", "raise-for-status", "Raise for status")),
    EXCERPT_UNBOUNDED("all of an error's body is read or kept, and nobody knows how long it is",
            Lesson.at("06-errors", "raise-for-status", "Raise for status")),

    NOT_STREAMED("results are kept back until all are there: nobody sees the first one before the last one has come",
            Lesson.at("08-gather", "as-they-finish", "As they finish"),
            Lesson.at("14-streaming", "the-first-line-waits", "The first line waits for the last")),
    ORDER_FORCED("a result that is there waits for another one that was asked for earlier",
            Lesson.at("08-gather", "as-they-finish", "As they finish")),
    HANDLER_SHARED("two threads are in the handler at once: results are to be handed on one at a time",
            Lesson.at("08-gather", "as-they-finish", "As they finish")),
    NOT_CANCELLED("the matter is decided, and the other requests run on as if it were not",
            Lesson.at("08-gather", "first-failure-cancels", "The first failure cancels the rest")),

    LEFT_RUNNING("your code came back and left a request running that nobody will collect",
            Lesson.at("07-async", "a-failure-nobody-collects", "A failure nobody collects")),

    OVER_CAP("more requests are in flight than the limit allows",
            Lesson.at("09-semaphores", "cap-what-is-in-flight", "Cap what is in flight")),
    BATCHED("you start the next batch only when the slowest of this one is done, so slots stand empty",
            Lesson.at("09-semaphores", "batches-wait-for-the-slowest", "Batches wait for the slowest")),
    PERMIT_LEAK("the permits of requests that failed never came back, until none was left",
            Lesson.at("09-semaphores", "release-on-every-path", "Release on every path")),
    PERMIT_HELD("a page that waits for its next try keeps its place among those in flight, and the others stand in line for nothing",
            Lesson.at("12-fetcher", "permits-held-while-backing-off", "Permits held while backing off")),
    NOT_RATE("it is not the starts in a second that are counted: a limit on what is in flight, or none, is no rate",
            Lesson.at("09-semaphores", "rate-is-not-a-cap", "A rate is not a cap")),
    BURST("more requests start within one second than the rate allows, although each second by itself may look right",
            Lesson.at("09-semaphores", "rate-is-not-a-cap", "A rate is not a cap")),
    RATE_UNUSED("requests wait although the rate would let them start",
            Lesson.at("09-semaphores", "rate-is-not-a-cap", "A rate is not a cap")),
    OWN_CLOCK("your code measures time by itself: the clock and the waits come from outside here",
            Lesson.at("09-semaphores", "rate-is-not-a-cap", "A rate is not a cap")),

    HANGS("nothing limits the wait: a server that never answers holds your code forever",
            Lesson.at("10-timeouts", "no-timeout-by-default", "No timeout by default")),
    BODY_STALLED("the deadline covers the headers only: once they are there, a body that stalls holds your code forever",
            Lesson.at("10-timeouts", "a-body-that-never-ends", "A body that never ends")),
    TRICKLED("the clock starts anew with every piece of the body: a deadline counts from the beginning",
            Lesson.at("10-timeouts", "a-total-deadline", "A total deadline")),
    NOT_TOTAL("the parts have time limits of their own: a deadline is one for all of them, and counts from the beginning",
            Lesson.at("10-timeouts", "a-total-deadline", "A total deadline"),
            Lesson.at("17-service", "together-under-one-deadline", "Together, under one deadline")),
    NO_ABORT("you stopped waiting, but the request runs on: the server still works for nobody",
            Lesson.at("10-timeouts", "let-go-of-what-you-gave-up", "Let go of what you gave up"),
            Lesson.at("08-gather", "first-failure-cancels", "The first failure cancels the rest")),
    OVERRIDE_IGNORED("the time limit of one request has no effect: the usual one holds for all of them",
            Lesson.at("10-timeouts", "one-request-overrides", "One request overrides")),
    OVERRIDE_STAYS("the time limit of one request stays for those after it",
            Lesson.at("10-timeouts", "one-request-overrides", "One request overrides")),
    NOT_REPLACED("a late answer is not replaced by the fallback",
            Lesson.at("10-timeouts", "a-fallback-value", "A fallback value")),
    TOO_EARLY("you gave up although the answer came well within the time",
            Lesson.at("10-timeouts", "what-each-timeout-covers", "What each timeout covers")),
    ERROR_HIDDEN("an error was swallowed: the caller is told something else than what went wrong",
            Lesson.at("11-backoff", "keep-the-last-error", "Keep the last error"),
            Lesson.at("06-errors", "the-family-of-exceptions", "The family of exceptions"),
            Lesson.at("08-gather", "first-failure-cancels", "The first failure cancels the rest"),
            Lesson.at("10-timeouts", "a-fallback-value", "A fallback value"),
            Lesson.at("14-streaming", "the-status-first", "The status first"),
            Lesson.at("20-races", "when-all-lose", "When all lose")),

    NOT_EXPONENTIAL("the waits do not double from one retry to the next up to the cap",
            Lesson.at("11-backoff", "wait-longer-each-time", "Wait longer each time")),
    WRONG_TRIES("the number of tries is off: the first request is a try too",
            Lesson.at("11-backoff", "count-the-tries", "Count the tries")),
    LATE_SLEEP("you wait once more after the last try, for nothing",
            Lesson.at("11-backoff", "not-after-the-last", "Not after the last")),
    BLOCKS("a thread stands still while you wait",
            Lesson.at("11-backoff", "wait-without-a-thread", "Wait without a thread"),
            Lesson.at("19-pitfalls", "blocking-where-it-stalls-everyone", "Blocking where it stalls everyone")),
    NO_WAIT("the next try comes without any wait: the server gets no time to recover",
            Lesson.at("11-backoff", "wait-longer-each-time", "Wait longer each time")),
    NO_JITTER("the waits leave nothing to chance: clients that failed together come back together",
            Lesson.at("11-backoff", "full-jitter", "Full jitter")),
    JITTER_BOUNDS("chance does not cover what it should: anything from zero to the planned wait, and nothing else",
            Lesson.at("11-backoff", "full-jitter", "Full jitter")),
    OWN_DICE("chance comes from somewhere else than from the dice your code was given",
            Lesson.at("11-backoff", "full-jitter", "Full jitter")),
    RETRY_AFTER_IGNORED("the server said when to come back, and your code comes at another time",
            Lesson.at("11-backoff", "retry-after", "Retry-After")),
    WAITS_TOO_LONG("the server asks for more patience than the limit allows, and your code obeys",
            Lesson.at("11-backoff", "retry-after", "Retry-After")),
    UNREADABLE_WAIT("a Retry-After that makes no sense counts as none: then your own wait is due",
            Lesson.at("11-backoff", "retry-after", "Retry-After")),
    UNSAFE_RETRY("a request that is not idempotent was sent again: its effect may happen twice",
            Lesson.at("11-backoff", "what-may-be-retried", "What may be retried")),
    RETRIED_PERMANENT("a failure that will stay was retried: asking again changes nothing",
            Lesson.at("11-backoff", "what-may-be-retried", "What may be retried")),
    NOT_RETRIED("a failure that may pass was not retried",
            Lesson.at("11-backoff", "what-may-be-retried", "What may be retried")),

    CONNECTION_LEAK("a connection was opened or borrowed, and never came back: soon none is left to work with",
            Lesson.at("16-files-and-databases", "give-it-back", "Give it back")),
    CONNECTION_CHURN("connections are opened again and again, where a few could be used for all queries",
            Lesson.at("16-files-and-databases", "a-bounded-pool", "A bounded pool")),
    CONNECTION_SHARED("two queries are on one connection at the same time: it carries one after the other",
            Lesson.at("16-files-and-databases", "a-bounded-pool", "A bounded pool")),
    CONNECTION_CLOSED("a connection was closed, and then used again: closed connections stay closed",
            Lesson.at("16-files-and-databases", "give-it-back", "Give it back")),

    NOT_HTTP2("the server speaks HTTP/2, and your client asks it for an older version",
            Lesson.at("13-http2", "ask-and-see", "Ask, and see what you got")),
    NOT_MULTIPLEXED("several connections where one would do: over HTTP/2 many requests share a connection that is there already",
            Lesson.at("13-http2", "a-herd-of-connections", "A herd of connections")),
    TOO_MANY_STREAMS("more requests are on one connection than the limit allows, and the client fails those beyond the server's",
            Lesson.at("13-http2", "the-129th-stream", "The 129th stream")),
    NO_FALLBACK("a server without HTTP/2 gives the same answers, and your code does not take them",
            Lesson.at("13-http2", "the-silent-fallback", "The silent fallback")),
    UNTRUSTED("your client does not trust the server: nobody told it about the certificate",
            Lesson.at("13-http2", "trust-one-certificate", "Trust one certificate")),
    TRUSTS_ALL("your client takes answers from a server that proved nothing: whoever sits in between can read and change them",
            Lesson.at("13-http2", "trust-one-certificate", "Trust one certificate")),

    PARTIAL_FILE("a piece of a download is left behind, and whoever finds it can't tell it from a whole one",
            Lesson.at("14-streaming", "a-file-or-none", "A file or none")),
    LINE_LOST("a line did not reach the handler as the server sent it",
            Lesson.at("14-streaming", "lines-as-they-come", "Lines as they come")),
    NOT_STOPPED("the handler has had enough, and still more is handed to it",
            Lesson.at("14-streaming", "stop-early", "Stop early")),
    STREAM_LEAK("nobody wants the rest of the answer, and its connection stays open: a stream that is not read to its end must be closed",
            Lesson.at("14-streaming", "stop-early", "Stop early")),

    BAD_JSON("the body is not the JSON that the API asks for: a prompt with a quote or a line break in it has to be escaped",
            Lesson.at("18-llm", "the-same-by-hand", "The same by hand")),

    FAILURE_WON("a failure ends the race although another request may still succeed: first to end is not first to succeed",
            Lesson.at("20-races", "first-success-wins", "First success wins")),
    HEDGED_EARLY("the second request is sent before the hedge delay is over: that doubles the load for answers that were on their way",
            Lesson.at("20-races", "a-hedged-request", "A hedged request")),
    HEDGED_ANYWAY("the answer is there, and still a second request goes out for it",
            Lesson.at("20-races", "a-hedged-request", "A hedged request")),
    NOT_HEDGED("the first answer is late, and no second request goes out when the hedge delay is over",
            Lesson.at("20-races", "a-hedged-request", "A hedged request")),
    FIRST_GIVEN_UP("the first request is given up when the second one starts: that is a retry, a hedge keeps both in the race",
            Lesson.at("20-races", "a-hedged-request", "A hedged request")),
    WAITS_OUT("the answer is there, and your code sits out the rest of the hedge delay",
            Lesson.at("20-races", "a-hedged-request", "A hedged request"));

    private final String sentence;
    private final List<Lesson> lessons;

    /** @param lessons first the one for whoever comes from elsewhere, then those that explain it to their own exercises */
    Diagnosis(String sentence, Lesson... lessons) {
        this.sentence = sentence;
        this.lessons = List.of(lessons);
    }

    /** What is wrong, in one sentence, without capital and period. */
    public String sentence() {
        return sentence;
    }

    /** Where it is explained: none, one, or several places, of different lessons. */
    public List<Lesson> lessons() {
        return lessons;
    }

    /**
     * Where it is explained to who works at an exercise of {@code topic}: in its own lesson, where that does, or else in another; empty
     * where none does.
     *
     * @param topic {@code gather}, as in the id of the exercise
     */
    public Optional<Lesson> lesson(String topic) {
        return lessons.stream().filter(lesson -> lesson.topic().equals(topic)).findFirst().or(() -> lessons.stream().findFirst());
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

        String topic() {
            return folder.substring(folder.indexOf('-') + 1);
        }

        @Override
        public String toString() {
            return "lesson %s, '%s'".formatted(folder.substring(0, 2), title);
        }
    }
}
