package exercise.timeouts;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The criteria run at the same time: each of them has to wait for a deadline. */
@Check("timeouts/deadline")
@DisplayName("A total deadline")
@Execution(ExecutionMode.CONCURRENT)
class DeadlineCheck {

    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final int LENGTH = 600;
    /** Late headers come after so much of the deadline, and the rest of the body so much later: each in time by itself. */
    private static final int LATE_HEADERS_PERCENT = 60;
    private static final int LATE_BODY_PERCENT = 80;
    /** So much of the deadline was left when they were sent. */
    private static final int LEAD_PERCENT = 10;
    private static final int ROUNDS = 3;
    /** So many pieces of a trickling body come within one deadline. */
    private static final int PER_LIMIT = 12;

    @Criterion(order = 1, points = 2)
    @DisplayName("an answer that comes within the deadline comes back")
    void inTime(Bench bench) {
        var pages = bench.pages(1);
        var call = bench.call(() -> new Deadline().fetch(pages.uris().getFirst(), AMPLE));

        if (bench.came(call) instanceof Result.Threw<String>(var failure) && isTimeout(failure)) {
            throw bench.refuse(Diagnosis.TOO_EARLY, "the answer came at once, the deadline was 30 s away");
        }
        bench.expectText(pages.texts().getFirst(), bench.returned(call));
    }

    @Criterion(order = 2, points = 2)
    @DisplayName("a server that never answers is given up on")
    void noAnswer(Bench bench) {
        var page = bench.pages(1).uris().getFirst();
        bench.hold();
        var limit = bench.briefLimit();
        var call = bench.call(() -> new Deadline().fetch(page, limit));

        var what = "the server held its answer";
        expectBack(bench, call, limit, Diagnosis.HANGS, what);
        expectTimeout(bench, call, what);
        if (bench.lab().flights().count() == 0) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code gave up before it asked"));
        }
    }

    @Criterion(order = 3, points = 2)
    @DisplayName("a body that stops in the middle is given up on")
    void stalledBody(Bench bench) {
        var page = bench.lab().answer("/stalled", Reply.text("x".repeat(LENGTH)).stallAfter(LENGTH / 2));

        giveUpDuringBody(bench, page, bench.briefLimit(), Diagnosis.BODY_STALLED, "the headers came, the body stopped half way",
                bench::expectBodyBegan);
    }

    /** Code that looks at the clock between two pieces of the body gets none here, and so never looks. */
    @Criterion(order = 4, points = 1)
    @DisplayName("a body that never begins is given up on, although the headers came")
    void noBody(Bench bench) {
        var page = bench.lab().answer("/no-body", Reply.text("x".repeat(LENGTH)).stallAfter(0));

        giveUpDuringBody(bench, page, bench.briefLimit(), Diagnosis.BODY_STALLED, "the headers came, and nothing of the body",
                bench::expectHeaders);
    }

    @Criterion(order = 5, points = 1)
    @DisplayName("a body that comes in endless small pieces is given up on")
    void tricklingBody(Bench bench) {
        var pieces = LENGTH;
        var page = bench.lab().answer("/trickling",
                Reply.text("x".repeat(LENGTH)).drip(pieces, bench.limit().dividedBy(PER_LIMIT).multipliedBy(pieces)));

        giveUpDuringBody(bench, page, bench.limit(), Diagnosis.TRICKLED, "a piece of the body came now and then, without end",
                bench::expectBodyBegan);
        if (bench.lab().flights().all().getFirst().longestPause().compareTo(bench.limit().dividedBy(2)) > 0) {
            throw bench.doubt(bench.refuse(Diagnosis.UNKNOWN, "the lab could not keep its own pace"));
        }
    }

    @Criterion(order = 6, points = 1)
    @DisplayName("a connection that breaks is no timeout")
    void otherFailure(Bench bench) {
        var page = bench.lab().answer("/broken", Reply.text("x".repeat(LENGTH)).breakOffAfter(LENGTH / 2));
        var call = bench.call(() -> new Deadline().fetch(page, AMPLE));

        switch (bench.came(call)) {
            case Result.Returned<String> _ ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, "the connection broke, and your code answered as if all were well");
            case Result.Threw<String>(var failure) when isTimeout(failure) || !isIo(failure) ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, "the connection broke, and your code threw " + Bench.evidence(failure));
            case Result.Threw<String> _ -> {}
        }
    }

    /** A text that comes back too late once may be an accident: the deadline rang while the thread got no core. */
    @Criterion(order = 7, points = 1)
    @DisplayName("headers that come late leave less time for the body")
    void lateHeaders(Bench bench) {
        for (var round = 1; answeredLate(bench, round); round++) {
            bench.expectQuickMachine();
            if (round == ROUNDS) {
                throw bench.refuse(Diagnosis.NOT_TOTAL, "headers and body together took %d %% of the deadline, and your code answered the text"
                        .formatted(LATE_HEADERS_PERCENT + LATE_BODY_PERCENT));
            }
        }
    }

    /** Whether the text came back although its second half was sent when the deadline was over. */
    private static boolean answeredLate(Bench bench, int round) {
        var text = "x".repeat(LENGTH);
        var limit = bench.limit();
        var path = "/late-headers/" + round;
        var page = bench.lab().answer(path, Reply.text(text)
                .after(percent(limit, LATE_HEADERS_PERCENT)).drip(2, percent(limit, LATE_BODY_PERCENT).multipliedBy(2)));
        var call = bench.call(() -> new Deadline().fetch(page, limit));

        if (bench.came(call) instanceof Result.Returned<String>(var answered) && text.equals(answered)) {
            return true;
        }
        bench.expectSent("the headers", flight -> flight.path().equals(path) ? flight.headers() : null, percent(limit, LEAD_PERCENT));
        expectTimeout(bench, call, "the body came after the deadline");
        return false;
    }

    private static Duration percent(Duration limit, int percent) {
        return limit.multipliedBy(percent).dividedBy(100);
    }

    private static void giveUpDuringBody(Bench bench, URI page, Duration limit, Diagnosis diagnosis, String what,
            Consumer<Duration> sent) {
        var call = bench.call(() -> new Deadline().fetch(page, limit));

        expectBack(bench, call, limit, diagnosis, what);
        if (bench.came(call) instanceof Result.Threw<String>(var failure) && (isTimeout(failure) || isIo(failure))) {
            // a limit that ends while the headers come may break the connection in the client's hands
            sent.accept(limit);
        }
        expectTimeout(bench, call, what);
    }

    private static void expectBack(Bench bench, Call<String> call, Duration limit, Diagnosis late, String what) {
        if (!bench.backAfter(call, limit)) {
            throw bench.refuse(late, "%s, the deadline of %d ms is over, and your code still waits%s"
                    .formatted(what, limit.toMillis(), call.waiting().map(" in "::concat).orElse("")));
        }
    }

    private static void expectTimeout(Bench bench, Call<String> call, String what) {
        switch (bench.came(call)) {
            case Result.Returned<String> _ ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, what + ", and your code answered as if all were well");
            case Result.Threw<String>(var failure) when !isTimeout(failure) ->
                    throw bench.refuse(Diagnosis.ERROR_HIDDEN, what + ", and your code threw " + Bench.evidence(failure));
            case Result.Threw<String> _ -> {}
        }
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof TimeoutException || failure instanceof HttpTimeoutException;
    }

    private static boolean isIo(Throwable failure) {
        return failure instanceof IOException || failure.getCause() != null && isIo(failure.getCause());
    }
}
