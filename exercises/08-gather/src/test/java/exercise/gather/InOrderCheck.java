package exercise.gather;

import course.check.Bench;
import course.check.Check;
import course.check.Criterion;
import course.check.Pages;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

@Check("gather/in-order")
@DisplayName("Pages in order")
class InOrderCheck {

    private static final int PAGES = 10;
    private static final int MANY = 40;
    private static final int ROUNDS = 3;

    @Criterion(order = 1, points = 4)
    @DisplayName("all ten requests are in flight before the first answer")
    void together(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = bench.call(() -> new InOrder().fetchAll(pages.uris()));

        bench.expectTogether(gate, call, PAGES);
        gate.open();
        bench.expectBack(call);
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("forty at once work as well: every page comes back once, also when all answers arrive at the same moment")
    void complete(Bench bench) {
        var pages = bench.pages(MANY);
        var gate = bench.hold();
        var call = bench.call(() -> new InOrder().fetchAll(pages.uris()));

        bench.expectTogether(gate, call, MANY);
        bench.provokeRaces();
        gate.open();

        bench.expectSameTexts(pages.texts(), bench.returned(call));
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("the pages stand in the order of their addresses, whatever order the answers arrive in")
    void order(Bench bench) {
        for (var round = 0; round < ROUNDS; round++) {
            var pages = bench.pages(PAGES);
            var gate = bench.hold();
            var call = bench.call(() -> new InOrder().fetchAll(pages.uris()));

            bench.atLast(() -> gate.inFlight() == PAGES || call.isDone());
            for (var page : arrivals(round)) {
                bench.letGoAndWait(gate, Pages.path(page));
            }

            bench.expectInOrder(pages.texts(), bench.returned(call));
            gate.open();
        }
    }

    /** Backwards first, then by chance. */
    private static List<Integer> arrivals(int round) {
        var order = IntStream.range(0, PAGES).boxed().collect(Collectors.toList());
        Collections.reverse(order);
        if (round > 0) {
            Collections.shuffle(order);
        }
        return order;
    }
}
