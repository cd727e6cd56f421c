package exercise.semaphores;

import course.check.Bench;
import course.check.Call;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Pattern;
import course.check.Refusal;
import course.lab.Gate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;

/** The first two criteria judge one and the same run. */
@Check("semaphores/cap")
@DisplayName("Cap what is in flight")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapCheck {

    private static final int PAGES = 12;
    private static final int LIMIT = 4;
    private static final int OTHER_LIMIT = 7;

    private Run seen;

    @Criterion(order = 1, points = 4)
    @DisplayName("never more than four of twelve requests are in flight")
    void neverMore(Bench bench) {
        seen = Run.of(bench, LIMIT);
        switch (seen.pattern()) {
            case Pattern.Over(var most) -> throw over(bench, most, LIMIT);
            case Pattern.Early(var arrived) -> throw bench.tooEarly(seen.call(), arrived, PAGES);
            case Pattern.Stuck stuck -> throw bench.stuck(seen.call(), stuck, PAGES);
            case Pattern.Full _, Pattern.OneByOne _, Pattern.Narrow _, Pattern.Batches _ -> {}
        }
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("four are in flight as long as pages are left: a free slot is used at once")
    void reached(Bench unused) {
        expectFull(seen, LIMIT);
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("another limit works as well, and the texts come back in order")
    void otherLimit(Bench bench) {
        var run = Run.of(bench, OTHER_LIMIT);

        expectFull(run, OTHER_LIMIT);
        run.gate().open();
        bench.expectInOrder(run.pages().texts(), bench.returned(run.call()));
    }

    /** The learner's method called for twelve pages, and how its requests flowed. */
    private record Run(Bench bench, Pages pages, Gate gate, Call<List<String>> call, Pattern pattern) {

        static Run of(Bench bench, int limit) {
            var pages = bench.pages(PAGES);
            var gate = bench.hold();
            var call = bench.call(() -> new Cap().fetchAll(pages.uris(), limit));
            return new Run(bench, pages, gate, call, bench.flow(gate, call, limit, PAGES));
        }
    }

    private static void expectFull(Run run, int limit) {
        var bench = run.bench();
        switch (run.pattern()) {
            case Pattern.Full _ -> {}
            case Pattern.OneByOne _ ->
                    throw bench.refuse(Diagnosis.SEQUENTIAL, "1 request was in flight where %d may be".formatted(limit));
            case Pattern.Narrow(var most) when most == limit -> throw bench.refuse(Diagnosis.BATCHED,
                    "an answer came, and no other request took its place until more were answered");
            case Pattern.Narrow(var most) -> throw bench.refuse(Diagnosis.TOO_FEW,
                    "%d requests were in flight where %d may be".formatted(most, limit));
            case Pattern.Batches(var size) -> throw bench.refuse(Diagnosis.BATCHED,
                    "%d requests were in flight, and no other came until all %d were answered".formatted(size, size));
            case Pattern.Over(var most) -> throw over(bench, most, limit);
            case Pattern.Early(var arrived) -> throw bench.tooEarly(run.call(), arrived, PAGES);
            case Pattern.Stuck stuck -> throw bench.stuck(run.call(), stuck, PAGES);
        }
    }

    private static Refusal over(Bench bench, int most, int limit) {
        return bench.refuse(Diagnosis.OVER_CAP, "%d requests were in flight, the limit is %d".formatted(most, limit));
    }
}
