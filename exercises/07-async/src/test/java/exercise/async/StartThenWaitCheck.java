package exercise.async;

import course.check.Bench;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Refusal;
import course.lab.Reply;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@Check("async/start-then-wait")
@DisplayName("Start, then wait")
class StartThenWaitCheck {

    private static final int BOTH = 2;
    /** A single request may be late by chance: only when it is, time after time, one waits for the other. */
    private static final int ROUNDS = 3;

    @Criterion(order = 1, points = 5)
    @DisplayName("both requests are in flight before the first answer")
    void together(Bench bench) {
        for (var round = 1; round < ROUNDS; round++) {
            try {
                expectTogether(bench);
                return;
            } catch (Refusal refusal) {
                if (refusal.diagnosis() != Diagnosis.SEQUENTIAL) {
                    throw refusal;
                }
            }
        }
        expectTogether(bench);
    }

    private static void expectTogether(Bench bench) {
        var pages = bench.pages(BOTH);
        var gate = bench.hold();
        var call = bench.call(() -> new StartThenWait().both(pages.uris().getFirst(), pages.uris().getLast()));
        try {
            bench.expectTogether(gate, call, BOTH);
        } finally {
            gate.open();
            bench.atLast(call::isDone);
        }
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("both texts come back, in the order of the addresses, whichever is answered first")
    void order(Bench bench) {
        for (var answers : List.of(List.of(1, 0), List.of(0, 1))) {
            var pages = bench.pages(BOTH);
            var gate = bench.hold();
            var call = bench.call(() -> new StartThenWait().both(pages.uris().getFirst(), pages.uris().getLast()));

            bench.atLast(() -> gate.inFlight() == BOTH || call.isDone());
            answers.forEach(page -> bench.letGoAndSettle(gate, Pages.path(page)));
            gate.open();
            bench.expectInOrder(pages.texts(), bench.returned(call));
        }
    }

    @Criterion(order = 3, points = 2, needs = 2)
    @DisplayName("when a connection breaks, be it the first or the second, your method throws")
    void failure(Bench bench) {
        for (var broken = 0; broken < BOTH; broken++) {
            var pages = bench.pages(BOTH);
            bench.lab().answer(Pages.path(broken), Reply.text(pages.texts().get(broken)).breakOffAfter(4));
            var call = bench.call(() -> new StartThenWait().both(pages.uris().getFirst(), pages.uris().getLast()));

            if (bench.came(call) instanceof Result.Returned<List<String>>(var texts)) {
                throw bench.refuse(Diagnosis.FAILURE_LOST, "the connection of the %s address broke, and your code answered %s"
                        .formatted(broken == 0 ? "first" : "second", texts));
            }
        }
    }
}
