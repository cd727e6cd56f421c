package exercise.backoff;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Reply;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lesson.backoff.Backoff;
import lesson.backoff.StatusException;
import org.junit.jupiter.api.DisplayName;

@Check("backoff/exponential")
@DisplayName("Wait longer each time")
class ExponentialCheck {

    /** Waits so long that who sleeps through the first one can't be overlooked. */
    private static final Backoff PLAN = new Backoff(6, Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final int UNAVAILABLE = 503;

    @Criterion(order = 1, points = 3)
    @DisplayName("no thread stands still while a wait lasts")
    void freesThreads(Bench bench) {
        var pauses = Pauses.held(bench);
        var page = bench.lab().answer("/down", Reply.status(UNAVAILABLE));
        var call = bench.callAsync(() -> new Exponential().fetch(page, PLAN, pauses));

        FirstWait.expectFree(bench, call, pauses);
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("six tries, with waits of 1, 2, 4, 5 and 5 minutes in between, and none after the last")
    void waits(Bench bench) {
        var pauses = Pauses.held(bench);
        var page = bench.lab().answer("/down", Reply.status(UNAVAILABLE));
        var call = bench.callAsync(() -> new Exponential().fetch(page, PLAN, pauses));
        endWaits(bench, call, pauses);
        bench.came(call);

        expectTries(bench, PLAN.tries());
        expectWaits(bench, pauses.asked());
    }

    @Criterion(order = 3, points = 2, needs = 1)
    @DisplayName("the first success ends it, and its text comes back")
    void success(Bench bench) {
        var pauses = Pauses.over();
        var text = bench.pages(1).texts().getFirst();
        var page = bench.lab().answer("/flaky", Reply.status(UNAVAILABLE), Reply.status(UNAVAILABLE), Reply.text(text));
        var call = bench.callAsync(() -> new Exponential().fetch(page, PLAN, pauses));

        bench.expectText(text, bench.returned(call));
        expectTries(bench, 3);
        if (pauses.asked().size() != 2) {
            throw bench.refuse(Diagnosis.LATE_SLEEP, "%d waits for two retries".formatted(pauses.asked().size()));
        }
    }

    @Criterion(order = 4, points = 2, needs = 1)
    @DisplayName("when every try fails, the failure of the last one comes back")
    void lastFailure(Bench bench) {
        var last = 504;
        var page = bench.lab().answer("/down", Reply.status(UNAVAILABLE), Reply.status(502), Reply.status(last));
        var call = bench.callAsync(() -> new Exponential().fetch(page, new Backoff(3, PLAN.first(), PLAN.cap()), Pauses.over()));

        switch (bench.came(call)) {
            case Result.Returned<String>(var value) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "every try failed, and the future completed with %s".formatted(value == null ? "null" : "\"" + value + "\""));
            case Result.Threw<String>(StatusException failure) when failure.status() == last -> {}
            case Result.Threw<String>(var failure) -> throw bench.refuse(Diagnosis.ERROR_HIDDEN,
                    "the last try was answered with %d, and the failure is %s".formatted(last, Bench.evidence(failure)));
        }
    }

    /** Ends one wait after the other; no request may come before the wait in front of it is over. */
    private static void endWaits(Bench bench, Call<String> call, Pauses pauses) {
        for (var wait = 1; wait <= 2 * PLAN.tries(); wait++) {
            var number = wait;
            if (!bench.atLast(() -> pauses.asked().size() >= number || call.isDone()) || pauses.asked().size() < number) {
                return;
            }
            bench.moment();
            if (bench.lab().flights().count() > number) {
                throw bench.refuse(Diagnosis.NO_WAIT, "request %d came while wait %d still lasted".formatted(number + 1, number));
            }
            pauses.end(number);
        }
    }

    private static void expectTries(Bench bench, int due) {
        var came = bench.lab().flights().count();
        if (came != due) {
            throw bench.refuse(Diagnosis.WRONG_TRIES, "%d %s came, %d were due".formatted(came, came == 1 ? "request" : "requests", due));
        }
    }

    private static void expectWaits(Bench bench, List<Duration> asked) {
        var due = IntStream.range(1, PLAN.tries()).mapToObj(PLAN::before).toList();
        if (asked.equals(due)) {
            return;
        }
        throw bench.refuse(asked.size() == PLAN.tries() ? Diagnosis.LATE_SLEEP : Diagnosis.NOT_EXPONENTIAL,
                "you waited %s minutes, the plan says %s".formatted(minutes(asked), minutes(due)));
    }

    private static String minutes(List<Duration> waits) {
        return waits.stream().map(wait -> String.valueOf(wait.toMillis() / 60_000.0).replace(".0", "")).collect(Collectors.joining(", "));
    }
}
