package exercise.gather;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.lab.Reply;
import java.util.List;
import java.util.Set;
import lesson.gather.Outcome;
import org.junit.jupiter.api.DisplayName;

@Check("gather/keep-failures")
@DisplayName("Keep the failures")
class KeepFailuresCheck {

    private static final int PAGES = 10;
    private static final int REFUSED = 3;
    private static final int BROKEN = 6;
    private static final int UNAVAILABLE = 503;

    @Criterion(order = 1, points = 3)
    @DisplayName("all ten requests are in flight before the first answer")
    void together(Bench bench) {
        var pages = pages(bench);
        var gate = bench.hold();
        var call = bench.call(() -> new KeepFailures().fetchAll(pages.uris()));

        bench.expectTogether(gate, call, PAGES);
        gate.open();
        bench.expectBack(call);
    }

    @Criterion(order = 2, points = 4, needs = 1)
    @DisplayName("two pages fail, and the other eight still come back, even when all answers arrive at the same moment")
    void keepsPages(Bench bench) {
        var pages = pages(bench);
        var gate = bench.hold();
        var call = bench.call(() -> new KeepFailures().fetchAll(pages.uris()));
        bench.atLast(() -> gate.inFlight() == PAGES || call.isDone());
        bench.provokeRaces();
        gate.open();
        var outcomes = outcomes(bench, pages, call);

        for (var place = 0; place < PAGES; place++) {
            if (!Set.of(REFUSED, BROKEN).contains(place)) {
                expectPage(bench, pages, place, outcomes.get(place));
            }
        }
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("both failures stand at their places, in whatever order the answers arrive, and say what went wrong")
    void keepsFailures(Bench bench) {
        var pages = pages(bench);
        var gate = bench.hold();
        var call = bench.call(() -> new KeepFailures().fetchAll(pages.uris()));
        bench.atLast(() -> gate.inFlight() == PAGES || call.isDone());
        for (var page = PAGES - 1; page >= 0; page--) {
            bench.letGoAndWait(gate, Pages.path(page));
        }
        var outcomes = outcomes(bench, pages, call);

        var refused = reason(bench, pages, REFUSED, outcomes.get(REFUSED));
        if (!refused.contains(String.valueOf(UNAVAILABLE))) {
            throw bench.refuse(Diagnosis.FAILURE_LOST,
                    "page %d was answered with status %d, but the reason given is \"%s\"".formatted(REFUSED, UNAVAILABLE, refused));
        }
        reason(bench, pages, BROKEN, outcomes.get(BROKEN));
    }

    private static Pages pages(Bench bench) {
        var pages = bench.pages(PAGES);
        bench.lab().answer(Pages.path(REFUSED), Reply.text("come back later").withStatus(UNAVAILABLE));
        bench.lab().answer(Pages.path(BROKEN), Reply.text(pages.texts().get(BROKEN)).breakOffAfter(4));
        return pages;
    }

    private static List<Outcome> outcomes(Bench bench, Pages pages, Call<List<Outcome>> call) {
        if (bench.came(call) instanceof Result.Threw<List<Outcome>>(var failure)) {
            throw bench.refuse(Diagnosis.BATCH_SUNK, "two of ten pages failed, and your code threw " + Bench.evidence(failure));
        }
        var outcomes = bench.returned(call);
        if (outcomes.size() != pages.size()) {
            throw bench.refuse(Diagnosis.FAILURE_LOST,
                    "%d outcomes came back for %d pages".formatted(outcomes.size(), pages.size()));
        }
        return outcomes;
    }

    private static void expectPage(Bench bench, Pages pages, int place, Outcome outcome) {
        switch (outcome) {
            case null -> throw bench.refuse(Diagnosis.FAILURE_LOST, "null stands at place " + place);
            case Outcome it when !pages.uris().get(place).equals(it.uri()) ->
                    throw bench.refuse(Diagnosis.ORDER_LOST, "at place %d stands the outcome of %s".formatted(place, it.uri()));
            case Outcome.Failed(var _, var reason) -> throw bench.refuse(Diagnosis.BATCH_SUNK,
                    "page %d was answered, but its outcome is a failure: \"%s\"".formatted(place, reason));
            case Outcome.Page(var _, var body) when !pages.texts().get(place).equals(body) ->
                    throw bench.refuse(Diagnosis.WRONG_CONTENT, "page %d has another text than \"%s\"".formatted(place, body));
            case Outcome.Page _ -> {}
        }
    }

    private static String reason(Bench bench, Pages pages, int place, Outcome outcome) {
        return switch (outcome) {
            case null -> throw bench.refuse(Diagnosis.FAILURE_LOST, "null stands at place " + place);
            case Outcome it when !pages.uris().get(place).equals(it.uri()) ->
                    throw bench.refuse(Diagnosis.ORDER_LOST, "at place %d stands the outcome of %s".formatted(place, it.uri()));
            case Outcome.Page _ when place == REFUSED -> throw bench.refuse(Diagnosis.STATUS_IGNORED,
                    "page %d was answered with status %d and came back as a page".formatted(place, UNAVAILABLE));
            case Outcome.Page _ -> throw bench.refuse(Diagnosis.FAILURE_LOST,
                    "the connection of page %d broke, and it came back as a page".formatted(place));
            case Outcome.Failed(var _, var reason) when reason == null || reason.isBlank() ->
                    throw bench.refuse(Diagnosis.FAILURE_LOST, "the failure of page %d has no reason".formatted(place));
            case Outcome.Failed(var _, var reason) -> reason;
        };
    }
}
