package exercise.semaphores;

import course.check.Bench;
import course.check.Call;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pattern;
import course.check.Refusal;
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

    private Seen seen;

    /** What the first criterion saw, for the second one. */
    private record Seen(Pattern pattern, Bench bench, Call<?> call) {}

    @Criterion(order = 1, points = 4)
    @DisplayName("never more than four of twelve requests are in flight")
    void neverMore(Bench bench) {
        seen = watch(bench, LIMIT);

        if (seen.pattern() instanceof Pattern.Over(var most)) {
            throw over(bench, most, LIMIT);
        }
        if (seen.pattern() instanceof Pattern.Early(var arrived)) {
            throw bench.tooEarly(seen.call(), arrived, PAGES);
        }
        if (seen.pattern() instanceof Pattern.Stuck stuck) {
            throw bench.stuck(seen.call(), stuck, PAGES);
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
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = bench.call(() -> new Cap().fetchAll(pages.uris(), OTHER_LIMIT));
        var pattern = bench.flow(gate, call, OTHER_LIMIT, PAGES);

        if (pattern instanceof Pattern.Over(var most)) {
            throw over(bench, most, OTHER_LIMIT);
        }
        expectFull(new Seen(pattern, bench, call), OTHER_LIMIT);
        gate.open();
        bench.expectInOrder(pages.texts(), bench.returned(call));
    }

    private static Seen watch(Bench bench, int limit) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = bench.call(() -> new Cap().fetchAll(pages.uris(), limit));
        return new Seen(bench.flow(gate, call, limit, PAGES), bench, call);
    }

    private static void expectFull(Seen seen, int limit) {
        var bench = seen.bench();
        switch (seen.pattern()) {
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
            case Pattern.Early(var arrived) -> throw bench.tooEarly(seen.call(), arrived, PAGES);
            case Pattern.Stuck stuck -> throw bench.stuck(seen.call(), stuck, PAGES);
        }
    }

    private static Refusal over(Bench bench, int most, int limit) {
        return bench.refuse(Diagnosis.OVER_CAP, "%d requests were in flight, the limit is %d".formatted(most, limit));
    }
}
