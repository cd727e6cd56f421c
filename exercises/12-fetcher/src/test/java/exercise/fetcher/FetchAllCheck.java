package exercise.fetcher;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Pattern;
import course.check.Refusal;
import course.check.Waits;
import course.lab.End;
import course.lab.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import lesson.backoff.Backoff;
import lesson.fetcher.Limits;
import lesson.fetcher.Outcome;
import org.junit.jupiter.api.DisplayName;

@Check("fetcher/fetch-all")
@DisplayName("Fetch them all")
class FetchAllCheck {

    private static final int PAGES = 12;
    private static final int CAP = 4;
    private static final int WAITING = 6;
    private static final int FEW = 2;
    private static final int UNAVAILABLE = 503;
    private static final int LENGTH = 600;
    private static final int FAR_TOO_MANY = 100;
    private static final Duration AMPLE = Duration.ofHours(6);
    /** Waits so long that who sleeps through the first one can't be overlooked. */
    private static final Backoff PLAN = new Backoff(4, Duration.ofHours(1), Duration.ofHours(3));
    private static final Backoff ONCE = new Backoff(1, Duration.ofHours(1), Duration.ofHours(3));

    @Criterion(order = 1, points = 4)
    @DisplayName("four of twelve requests are in flight, never more, as long as pages are left; the outcomes stand in order")
    void cap(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = fetch(bench, pages.uris(), new Limits(CAP, AMPLE, PLAN), Waits.over());

        switch (bench.flow(gate, call, CAP, PAGES)) {
            case Pattern.Full _ -> {}
            case Pattern.OneByOne _ ->
                    throw bench.refuse(Diagnosis.SEQUENTIAL, "1 request was in flight where %d may be".formatted(CAP));
            case Pattern.Narrow(var most) when most == CAP -> throw bench.refuse(Diagnosis.BATCHED,
                    "an answer came, and no other request took its place until more were answered");
            case Pattern.Narrow(var most) -> throw bench.refuse(Diagnosis.TOO_FEW,
                    "%d requests were in flight where %d may be".formatted(most, CAP));
            case Pattern.Batches(var size) -> throw bench.refuse(Diagnosis.BATCHED,
                    "%d requests were in flight, and no other came until all %d were answered".formatted(size, size));
            case Pattern.Over(var most) -> throw over(bench, most, CAP);
            case Pattern.Early(var arrived) -> throw bench.tooEarly(call, arrived, PAGES);
            case Pattern.Stuck stuck -> throw bench.stuck(call, stuck, PAGES);
        }
        gate.open();
        expectPages(bench, pages, bench.returned(call));
        expectOneClient(bench);
    }

    @Criterion(order = 2, points = 4, needs = 1)
    @DisplayName("two may be in flight, and six pages wait for their next try: none of them holds a place")
    void waiting(Bench bench) {
        var waits = Waits.held(bench);
        try {
            var call = fetch(bench, failingOnce(bench).uris(), new Limits(FEW, AMPLE, PLAN), waits);
            expectAllWait(bench, call, waits);

            if (bench.soon(() -> bench.lab().flights().count() > WAITING)) {
                throw noWait(bench);
            }
        } finally {
            waits.end();
        }
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("when the six waits end at one moment, their next tries are two at a time as well")
    void nextTries(Bench bench) {
        var waits = Waits.held(bench);
        try {
            var pages = failingOnce(bench);
            var call = fetch(bench, pages.uris(), new Limits(FEW, AMPLE, PLAN), waits);
            expectAllWait(bench, call, waits);
            var gate = bench.hold();
            waits.end();

            bench.atLast(() -> gate.inFlight() >= FEW || call.isDone());
            if (bench.soon(() -> gate.inFlight() > FEW)) {
                throw over(bench, gate.inFlight(), FEW);
            }
            gate.open();
            expectPages(bench, pages, bench.returned(call));
        } finally {
            waits.end();
        }
    }

    @Criterion(order = 4, points = 5, needs = 2)
    @DisplayName("nine pages, six of them with trouble: an outcome for each, after as many tries and waits as the plan says")
    void trouble(Bench bench) {
        var waits = Waits.over();
        var all = Trouble.on(bench);
        var call = fetch(bench, all.stream().map(it -> it.due().uri()).toList(), new Limits(CAP - 1, AMPLE, PLAN), waits);
        expectProgress(bench, call);
        var outcomes = outcomes(bench, call);

        all.forEach(it -> it.expectRequests(bench));
        expectCount(bench, all.size(), outcomes);
        IntStream.range(0, all.size()).forEach(n -> all.get(n).expectOutcome(bench, outcomes.get(n)));
        expectWaits(bench, waits.asked(), all);
    }

    @Criterion(order = 5, points = 2, needs = 1)
    @DisplayName("a try without an answer is given up when its time is over, and the server sees it let go")
    void noAnswer(Bench bench) {
        var page = bench.lab().answer("/silent", Reply.text("too late"));
        bench.hold();

        expectGivenUp(bench, page, Diagnosis.HANGS, "the server held its answer");
    }

    @Criterion(order = 6, points = 2, needs = 5)
    @DisplayName("so is one whose body stops in the middle")
    void stalledBody(Bench bench) {
        var page = bench.lab().answer("/stalled", Reply.text("x".repeat(LENGTH)).stallAfter(LENGTH / 2));

        expectGivenUp(bench, page, Diagnosis.BODY_STALLED, "the headers came, the body stopped half way");
    }

    /** Answers came one at a time, with a moment between them: then a client asks again over a connection that it has. */
    private static void expectOneClient(Bench bench) {
        var flights = bench.lab().flights();
        if (flights.connections() == flights.count()) {
            throw bench.doubtAtFirst(bench.refuse(Diagnosis.CLIENT_CHURN,
                    "%d requests, %d at a time, came over %d connections".formatted(flights.count(), CAP, flights.connections())));
        }
    }

    private static Call<List<Outcome>> fetch(Bench bench, List<URI> pages, Limits limits, Waits waits) {
        return bench.call(() -> new FetchAll().fetchAll(pages, limits, waits::delay));
    }

    private static Pages failingOnce(Bench bench) {
        var pages = bench.pages(WAITING);
        IntStream.range(0, WAITING).forEach(n ->
                bench.lab().answer(Pages.path(n), Reply.status(UNAVAILABLE), Reply.text(pages.texts().get(n))));
        return pages;
    }

    /** Waits until each of the six has failed once and waits for its next try; refuses code that does not get there. */
    private static void expectAllWait(Bench bench, Call<List<Outcome>> call, Waits waits) {
        var flights = bench.lab().flights();
        while (waits.count() < WAITING) {
            var done = call.isDone();
            var seen = waits.count() + flights.count() + flights.ended();
            if (flights.count() > WAITING) {
                throw noWait(bench);
            }
            if (done) {
                throw neverAgain(bench, outcomes(bench, call));
            }
            if (!bench.soon(() -> waits.count() + flights.count() + flights.ended() > seen || call.isDone())) {
                throw bench.doubt(stalled(bench, waits));
            }
        }
    }

    private static Refusal noWait(Bench bench) {
        return bench.refuse(Diagnosis.NO_WAIT, "a page was asked again, and none of the waits was over");
    }

    /** The call came back, and not all of its pages were tried again. */
    private static Refusal neverAgain(Bench bench, List<Outcome> outcomes) {
        return outcomes.stream().anyMatch(Outcome.Page.class::isInstance)
                ? bench.refuse(Diagnosis.STATUS_IGNORED, "a page was answered with %d, and its outcome is a page".formatted(UNAVAILABLE))
                : bench.refuse(Diagnosis.NOT_RETRIED, "pages were answered with %d, and not asked again".formatted(UNAVAILABLE));
    }

    /** Nothing moves, and not all six wait: ends the waits there are, to see whether they are what the others wait for. */
    private static Refusal stalled(Bench bench, Waits waits) {
        var failed = bench.lab().flights().count();
        var waiting = waits.count();
        if (waiting == 0) {
            return bench.refuse(failed == 0 ? Diagnosis.STUCK : Diagnosis.BLOCKS,
                    "%d requests failed, and the delayer was not asked: your code waits by other means".formatted(failed));
        }
        if (waiting > FEW || failed == WAITING) {
            return bench.refuse(Diagnosis.BLOCKS, "%d pages failed, %d of them wait at the delayer, and nothing moves"
                    .formatted(failed, waiting));
        }
        waits.end();
        return bench.soon(() -> bench.lab().flights().count() > failed + waiting)
                ? bench.refuse(Diagnosis.PERMIT_HELD,
                        "%d pages waited for their next try, and the other %d were not asked until a wait was over".formatted(waiting, WAITING - failed))
                : bench.refuse(Diagnosis.PERMIT_LEAK, "%d pages failed, and no other came any more".formatted(failed));
    }

    private static void expectProgress(Bench bench, Call<List<Outcome>> call) {
        var flights = bench.lab().flights();
        while (!call.isDone()) {
            var seen = flights.count() + flights.ended();
            if (flights.count() > FAR_TOO_MANY) {
                throw bench.refuse(Diagnosis.WRONG_TRIES, "%d requests came, and there is no end of it".formatted(flights.count()));
            }
            if (!bench.soon(() -> flights.count() + flights.ended() > seen || call.isDone())) {
                throw bench.doubt(bench.refuse(Diagnosis.PERMIT_LEAK, "after %d requests nothing moves%s"
                        .formatted(flights.count(), call.waiting().map(place -> ", your code waits in " + place).orElse(""))));
            }
        }
    }

    /** What came back; an exception sinks the whole batch. */
    private static List<Outcome> outcomes(Bench bench, Call<List<Outcome>> call) {
        if (bench.came(call) instanceof Result.Threw<List<Outcome>>(var failure)) {
            throw bench.refuse(Diagnosis.BATCH_SUNK, "a page failed, and your code threw " + Bench.evidence(failure));
        }
        return bench.returned(call);
    }

    private static void expectCount(Bench bench, int due, List<Outcome> outcomes) {
        if (outcomes.size() != due) {
            throw bench.refuse(Diagnosis.FAILURE_LOST, "%d outcomes came back for %d pages".formatted(outcomes.size(), due));
        }
    }

    private static void expectPages(Bench bench, Pages pages, List<Outcome> outcomes) {
        expectCount(bench, pages.size(), outcomes);
        IntStream.range(0, pages.size()).forEach(n -> {
            var due = new Outcome.Page(pages.uris().get(n), pages.texts().get(n));
            new Trouble(Pages.path(n), List.of(Reply.text(due.body())), 1, due).expectOutcome(bench, outcomes.get(n));
        });
    }

    private static void expectWaits(Bench bench, List<Duration> came, List<Trouble> all) {
        var due = all.stream()
                .flatMap(it -> IntStream.range(1, it.requests()).mapToObj(PLAN::before))
                .sorted().toList();
        if (!came.equals(due)) {
            throw bench.refuse(came.size() > due.size() ? Diagnosis.LATE_SLEEP
                            : came.size() < due.size() ? Diagnosis.NO_WAIT : Diagnosis.NOT_EXPONENTIAL,
                    "your %d waits take %d hours together; the plan has %d for these pages, of %d hours"
                            .formatted(came.size(), hours(came), due.size(), hours(due)));
        }
    }

    private static long hours(List<Duration> waits) {
        return waits.stream().reduce(Duration.ZERO, Duration::plus).toHours();
    }

    private static void expectGivenUp(Bench bench, URI page, Diagnosis late, String what) {
        var limit = bench.limit();
        var call = fetch(bench, List.of(page), new Limits(FEW, limit, ONCE), Waits.over());
        if (!bench.backAfter(call, limit)) {
            throw bench.doubt(bench.refuse(late, "%s, the %d ms of this try are over, and your code still waits%s"
                    .formatted(what, limit.toMillis(), call.waiting().map(" in "::concat).orElse(""))));
        }
        var outcomes = outcomes(bench, call);
        expectCount(bench, 1, outcomes);
        if (!(outcomes.getFirst() instanceof Outcome.Broken)) {
            throw bench.doubt(bench.refuse(Diagnosis.WRONG_CONTENT, what + ", and the outcome is " + outcomes.getFirst()));
        }
        var flights = bench.lab().flights();
        if (flights.count() == 0) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code gave up before it asked"));
        }
        if (late == Diagnosis.BODY_STALLED) {
            bench.expectBodyBegan(limit);
        }
        if (!bench.soon(() -> flights.all().stream().allMatch(flight -> flight.end() == End.LET_GO))) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_ABORT, "your code gave up, and its connection stayed open"));
        }
    }

    private static Refusal over(Bench bench, int most, int limit) {
        return bench.refuse(Diagnosis.OVER_CAP, "%d requests were in flight, the limit is %d".formatted(most, limit));
    }
}
