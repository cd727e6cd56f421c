package exercise.semaphores;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Pattern;
import course.check.Refusal;
import course.lab.Reply;
import java.util.List;
import java.util.stream.IntStream;
import lesson.gather.Outcome;
import org.junit.jupiter.api.DisplayName;

@Check("semaphores/release")
@DisplayName("Release on every path")
class ReleaseCheck {

    private static final int PAGES = 12;
    private static final int LIMIT = 3;
    private static final int BROKEN = 5;

    @Criterion(order = 1, points = 6)
    @DisplayName("five of twelve connections break, and three requests are in flight to the end")
    void goesOn(Bench bench) {
        var pages = pages(bench);
        var gate = bench.hold();
        var call = bench.call(() -> new Release().fetchAll(pages.uris(), LIMIT));

        switch (bench.flow(gate, call, LIMIT, PAGES)) {
            case Pattern.Full _ -> {}
            case Pattern.OneByOne _ ->
                    throw bench.refuse(Diagnosis.SEQUENTIAL, "1 request was in flight where %d may be".formatted(LIMIT));
            case Pattern.Narrow(var most) -> throw bench.doubt(bench.refuse(most < LIMIT ? Diagnosis.TOO_FEW : Diagnosis.PERMIT_LEAK,
                    "%d requests were in flight at first, and fewer after the failures".formatted(most)));
            case Pattern.Batches(var size) -> throw bench.refuse(Diagnosis.BATCHED,
                    "%d requests were in flight, and no other came until all %d were answered".formatted(size, size));
            case Pattern.Over(var most) -> throw bench.refuse(Diagnosis.OVER_CAP,
                    "%d requests were in flight, the limit is %d".formatted(most, LIMIT));
            case Pattern.Early(var arrived) -> throw early(bench, call, arrived);
            case Pattern.Stuck(var arrived) -> throw bench.refuse(Diagnosis.PERMIT_LEAK,
                    "stuck after %d of %d: none was in flight, and no other came".formatted(arrived, PAGES));
        }
    }

    @Criterion(order = 2, points = 4, needs = 1)
    @DisplayName("the failures stand at their places, and so do the other seven pages")
    void outcomes(Bench bench) {
        var pages = pages(bench);
        var call = bench.call(() -> new Release().fetchAll(pages.uris(), LIMIT));
        if (bench.came(call) instanceof Result.Threw<List<Outcome>>(var failure)) {
            throw sunk(bench, failure);
        }
        var outcomes = bench.returned(call);

        if (outcomes.size() != PAGES) {
            throw bench.refuse(Diagnosis.FAILURE_LOST, "%d outcomes came back for %d pages".formatted(outcomes.size(), PAGES));
        }
        for (var place = 0; place < PAGES; place++) {
            expect(bench, pages, place, outcomes.get(place));
        }
    }

    private static Pages pages(Bench bench) {
        var pages = bench.pages(PAGES);
        IntStream.range(0, BROKEN).forEach(n ->
                bench.lab().answer(Pages.path(n), Reply.text(pages.texts().get(n)).breakOffAfter(4)));
        return pages;
    }

    private static Refusal early(Bench bench, Call<List<Outcome>> call, int arrived) {
        return bench.came(call) instanceof Result.Threw<List<Outcome>>(var failure) && arrived > 0
                ? sunk(bench, failure)
                : bench.tooEarly(call, arrived, PAGES);
    }

    private static Refusal sunk(Bench bench, Throwable failure) {
        return bench.refuse(Diagnosis.BATCH_SUNK, "a connection broke, and your code threw " + Bench.evidence(failure));
    }

    private static void expect(Bench bench, Pages pages, int place, Outcome outcome) {
        switch (outcome) {
            case null -> throw bench.refuse(Diagnosis.FAILURE_LOST, "null stands at place " + place);
            case Outcome it when !pages.uris().get(place).equals(it.uri()) ->
                    throw bench.refuse(Diagnosis.ORDER_LOST, "at place %d stands the outcome of %s".formatted(place, it.uri()));
            case Outcome.Page _ when place < BROKEN -> throw bench.refuse(Diagnosis.FAILURE_LOST,
                    "the connection of page %d broke, and it came back as a page".formatted(place));
            case Outcome.Failed(var _, var reason) when place >= BROKEN -> throw bench.refuse(Diagnosis.BATCH_SUNK,
                    "page %d was answered, but its outcome is a failure: \"%s\"".formatted(place, reason));
            case Outcome.Page(var _, var body) when !pages.texts().get(place).equals(body) ->
                    throw bench.refuse(Diagnosis.WRONG_CONTENT, "page %d has another text than \"%s\"".formatted(place, body));
            case Outcome _ -> {}
        }
    }
}
